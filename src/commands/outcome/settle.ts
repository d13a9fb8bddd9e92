/** The end of a command's work as an outcome: what was found, refused or broken off never reaches the caller as an exception. */
import { attempt } from "../../excel/request/attempt";
import type { Action } from "../../i18n/action";
import type { Ledger } from "../../excel/request/ledger";
import { previewShown } from "./previewShown";
import type { Outcome } from "./outcome";

/**
 * Runs the work of a command; whatever it writes, it writes with the ledger.
 *
 * @param action as which it can be undone. Left out: it writes nothing that could be
 */
export async function settle<T>(work: (ledger: Ledger) => Promise<Outcome<T>>, action: Action | null = null): Promise<Outcome<T>> {
  const tried = await attempt(work, action);
  switch (tried.type) {
    case "Done":
      return tried.value;
    case "ToConfirm":
      return { type: "ToConfirm", preview: previewShown(tried.preview) };
    default:
      return tried;
  }
}

/** A command that ended well. */
export function done<T>(value: T, notices: Extract<Outcome<T>, { type: "Done" }>["notices"] = []): Outcome<T> {
  return { type: "Done", value, notices };
}
