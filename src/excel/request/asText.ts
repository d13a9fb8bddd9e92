/**
 * Text as it must be handed to Excel so that it stays text. Excel reads what it is given as if it had been typed:
 * "=1+1" becomes a formula, "007" the number 7, "1-2" a date, "TRUE" a truth value, and what else it knows depends on its language.
 * A leading apostrophe says "text"; it is not part of the value, and does no harm where it is not needed.
 * See https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}
