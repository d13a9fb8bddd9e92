import { amount } from "../numbers/amount";
import type { Minimum } from "../inputs/inputs";
import type { ShapedFile } from "../file/planFile";
import { checkAmount, checkSlice, type Known } from "./limits";
import type { Report } from "./report";

/** Minimum targets: which amounts each speaks of, and how much. The same one may be there twice: both are shown. */
export function checkMinimums(file: ShapedFile, known: Known, report: Report): readonly Minimum[] {
  return file.minimums.map((given, i) => {
    const at = ["minimums", i];
    const slice = checkSlice(given, known, at, report);
    return {
      ...slice,
      amount: checkAmount(given.amount, known, slice.metric, [...at, "amount"], report) ?? amount(0),
      reason: given.reason,
    };
  });
}
