import type { Failure } from "../../i18n/failure";

/** A part of the add-in that could not be loaded, such as without a network. Nothing was done in the workbook. */
export function notLoaded(error: unknown): Failure {
  return { code: "NotLoaded", sheet: "", details: String(error), workbook: { type: "Untouched" } };
}
