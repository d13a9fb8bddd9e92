/**
 * Excel's calculating while we write. The mode (automatic, by hand) is the user's, holds for all open workbooks and outlives a pane that
 * dies: it is never changed. Each request asks for peace while it is carried out, which
 * ends with the request; at the end Excel is asked to calculate once.
 */
import { isOfficeError } from "./failure";
import { run } from "./run";

/** Queues that Excel does not calculate before this request is done. First in every request that fills or empties cells. */
export function holdCalculation({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
}

export interface Calculated<T> {
  /** From now on the user has to ask for it, because the mode says so. */
  readonly byHand: boolean;
  /** What came of what was asked for with it. */
  readonly also: T;
}

/**
 * Calculates what has changed. Null: Excel refused that, or what else was asked for in the same request.
 *
 * @param ask queues that; what comes back is asked once Excel has answered
 * @param first queues what changes the workbook before it is calculated, so that Excel does so once
 */
export async function calculate<T>(
  ask: (context: Excel.RequestContext) => () => T,
  first: (context: Excel.RequestContext) => void = () => undefined,
): Promise<Calculated<T> | null> {
  try {
    return await run(async (context) => {
      const { application } = context.workbook;
      first(context);
      application.calculate("Recalculate");
      application.load("calculationMode");
      const answer = ask(context);
      await context.sync();
      return { byHand: application.calculationMode === "Manual", also: answer() };
    });
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return null;
  }
}
