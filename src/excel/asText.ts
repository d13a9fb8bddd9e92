/**
 * Text as it must be handed to Excel so that it stays text. Excel reads what it is given as if it had been typed:
 * "=1+1" becomes a formula, "007" the number 7, "1-2" a date, "May 5" too. A leading apostrophe says "text"; it is not
 * part of the value. See https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 *
 * Only text that starts with a letter and has no digit goes as it is: nothing else that Excel converts looks like that,
 * but the two words TRUE and FALSE.
 */
export function asText(text: string): string {
  if (text === "") return "";
  return plain.test(text) && !truth.test(text) ? text : `'${text}`;
}

const plain = /^\p{L}\P{N}*$/u;
const truth = /^(?:true|false)$/i;
