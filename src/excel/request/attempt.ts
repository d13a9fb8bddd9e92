/**
 * What became of a piece of work in Excel: done, refused by Excel, or cancelled by the user. Everything that Excel can
 * refuse comes back as a value; so do our own mistakes, under the code "Internal", so that nobody loses a message.
 */
import { Cancelled, failureOf, Refusal, Superseded } from "./failure";
import type { Failure } from "../../i18n/failure";
import type { Action } from "../../i18n/action";
import { Ledger } from "./ledger";
import { ToConfirm, type WritingPreview } from "./toConfirm";
import type { Standing } from "../../i18n/failure";

export type Attempt<T> =
  | { readonly type: "Done"; readonly value: T }
  | { readonly type: "Failed"; readonly failure: Failure }
  | { readonly type: "Cancelled" }
  | { readonly type: "ToConfirm"; readonly preview: WritingPreview };

/**
 * Runs `work` and turns whatever it throws into a value, together with what the ledger says of the workbook. Where another pane was
 * quicker, it is done anew, with what stands there then.
 *
 * @param action as which it can be undone. Left out: it cannot
 */
export function attempt<T>(work: (ledger: Ledger) => Promise<T>, action: Action | null = null): Promise<Attempt<T>> {
  return attemptOf(work, action, TIMES);
}

/** How often others may be quicker. */
const TIMES = 3;

async function attemptOf<T>(work: (ledger: Ledger) => Promise<T>, action: Action | null, times: number): Promise<Attempt<T>> {
  const ledger = new Ledger(action);
  try {
    return { type: "Done", value: await work(ledger) };
  } catch (error) {
    if (error instanceof ToConfirm) return { type: "ToConfirm", preview: error.preview };
    if (error instanceof Superseded && isAsItWas(ledger.standing)) {
      if (times > 1) return attemptOf(work, action, times - 1);
      return { type: "Failed", failure: failureOf(new Refusal("BeingWritten"), ledger.standing) };
    }
    if (error instanceof Cancelled && isAsItWas(ledger.standing)) return { type: "Cancelled" };
    return { type: "Failed", failure: failureOf(error, ledger.standing) };
  }
}

function isAsItWas(standing: Standing): boolean {
  return standing.type === "Untouched" || (standing.type === "PutBack" && standing.unprotected.length === 0);
}

/** Throws a Cancelled if the user has asked to stop. */
export function heed(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled();
}
