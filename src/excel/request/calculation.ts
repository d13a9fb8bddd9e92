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

/** Calculates what has changed. True: from now on the user has to ask for it, because the mode says so. */
export async function calculate(): Promise<boolean> {
  try {
    return await run(async (context) => {
      const { application } = context.workbook;
      application.calculate("Recalculate");
      application.load("calculationMode");
      await context.sync();
      return application.calculationMode === "Manual";
    });
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return false;
  }
}
