/** What may be typed into cells, as a data validation of Excel, with what Excel says before and after. */
import { dateOfSerial } from "../../sheet/look/formats";
import type { CheckSpec, Notice } from "../../sheet/spec/spec";
import type { Areas } from "./areasOf";

/** Excel's limits: https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249 */
const TITLE = 32;
const TEXT = 225;

/** Queues the check on its range; nothing is sent. */
export function applyCheck({ dataValidation }: Areas, check: CheckSpec): void {
  dataValidation.rule = checkRule(check);
  dataValidation.ignoreBlanks = check.allowBlank;
  if (check.prompt !== null) dataValidation.prompt = { showPrompt: true, ...within(check.prompt) };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", ...within(check.refusal) };
}

/** What is checked, in Excel's words: days are compared with formulas. */
export function checkRule({ type, min, max }: CheckSpec) {
  // As numbers: a text would be read with the decimal sign of the region.
  const amounts = (least: number) => limits(least, min, max, (value) => value);
  switch (type) {
    case "whole":
      return { wholeNumber: amounts(LEAST.amount) };
    case "decimal":
      return { decimal: amounts(LEAST.amount) };
    case "day":
      return { date: limits(LEAST.day, min, max, dayFormula) };
  }
}

/** Excel wants at least one limit; where there is none, the least that a cell can hold. */
function limits<T>(least: number, min: number | null, max: number | null, limit: (value: number) => T) {
  if (max === null) return { operator: "GreaterThanOrEqualTo" as const, formula1: limit(min ?? least) };
  if (min === null) return { operator: "LessThanOrEqualTo" as const, formula1: limit(max) };
  return { operator: "Between" as const, formula1: limit(min), formula2: limit(max) };
}

/** Fifteen digits are what a cell keeps; days are sure from March 1900 on. */
const LEAST = { amount: -999_999_999_999_999, day: 61 } as const;

/** A day as a formula, which Excel reads alike in every region. */
function dayFormula(serial: number): string {
  const [year, month, day] = (dateOfSerial(serial) ?? "").split("-").map(Number);
  return `=DATE(${year},${month},${day})`;
}

/** As much of a notice as Excel shows. */
export function within({ title, text }: Notice): { readonly title: string; readonly message: string } {
  return { title: cut(title, TITLE), message: cut(text, TEXT) };
}

/** At most so many UTF-16 units, never half a character. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit);
}
