/** Undoes the newest step, all of it or nothing, like any writing. */
import type { Ledger } from "../request/ledger";
import { heed } from "../request/attempt";
import { run } from "../request/run";
import type { StepHead } from "../steps/step";
import type { Ended } from "./cannotGoBack";
import { planBack } from "./planBack";
import type { WriteOptions } from "./planWriting";
import type { TypedSince } from "./typedSince";
import { carryThrough, type Written } from "./writeSheets";

export type StepUndone =
  /** There is none, or the one that was meant is not the newest any more. */
  | { readonly type: "Nothing" }
  | { readonly type: "Ended"; readonly head: StepHead; readonly ended: Ended }
  /** Nothing is written before somebody agrees that these cells go. */
  | { readonly type: "TypedSince"; readonly head: StepHead; readonly since: readonly TypedSince[] }
  | { readonly type: "Undone"; readonly head: StepHead; readonly since: readonly TypedSince[]; readonly written: Written };

/**
 * @param number of the step that is meant
 * @param agreed cells that were typed since and may go, as `TypedSince` told them; another one is asked about
 */
export async function undoStep(
  ledger: Ledger,
  { number, agreed }: { readonly number?: number | undefined; readonly agreed: readonly TypedSince[] },
  options: Pick<WriteOptions, "onProgress" | "signal"> = {},
): Promise<StepUndone> {
  heed(options.signal);
  const back = await run((context) => planBack(context, number, false));
  if (back.type !== "Planned") return back;
  const { head, plan, since } = back;
  const mayGo = new Set(agreed.map(nameOf));
  if (since.some((each) => !mayGo.has(nameOf(each)))) return { type: "TypedSince", head, since };
  const planAgain = async (context: Excel.RequestContext): Promise<typeof plan> => {
    const again = await planBack(context, head.number, true);
    if (again.type !== "Planned") throw new Error(`step ${head.number} cannot be undone any more`);
    return again.plan;
  };
  return { type: "Undone", head, since, written: await carryThrough(ledger, plan, planAgain, options) };
}

function nameOf({ tab, address }: TypedSince): string {
  return `${tab}!${address}`;
}
