import type { Unit } from "../../plan/numbers/amount";
import { dateOfSerial } from "../../plan/calendar/date";

export { dateOfSerial, serialOf } from "../../plan/calendar/date";

/** How numbers look, as en-US format codes, which every language of Excel takes: a metric in units of 0.01 shows 36,000.00. */

/**
 * Amounts of a metric: thousands separated, exactly the decimals of its unit, a minus in front of what is negative. "_ " leaves
 * a space's width at the right, so that numbers do not touch the line or the text beside them.
 */
export function amountFormat(unit: Unit): string {
  if (unit.tenThousands) return TEN_THOUSANDS;
  return unit.decimals === 0 ? "#,##0_ " : `#,##0.${"0".repeat(unit.decimals)}_ `;
}

/**
 * Amounts of several metrics below each other, each with the decimals of its own: 66 users above 1,200.00 yuan. A row without a metric,
 * such as one that is still free, shows what is typed as it is typed.
 */
export function amountFormats(units: readonly (Unit | null)[]): readonly (string | null)[] {
  return units.map((unit) => (unit === null ? null : amountFormat(unit)));
}

/** 76,350 as 7.6: the comma takes the last three digits, and the point stands before the last that is left. */
const TEN_THOUSANDS = "0\\.0,_ ";

/** Digits that ROUND keeps so that whole units survive and binary noise does not: 2 for units of 0.01, −2 for units of 100. */
export function roundingDigits({ size, decimals }: Unit): number {
  return size % 10 === 0 ? roundingDigits({ size: size / 10, decimals: decimals - 1 }) : decimals;
}

/** Shares: 0.9978 shows 99.8% with one decimal. "_ " as in amounts. */
export function percentFormat(decimals: number): string {
  return `0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}%_ `;
}

/** Points of a score and other plain figures, with so many decimals. */
export function decimalFormat(decimals: number): string {
  return `0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}_ `;
}

/** Days, the same for every region: 2026-03-01. */
/** 8.0, 2.5 and 0.25 hours. */
export const hours = "0.0#_ ";

export const day = "yyyy-mm-dd";

/** A day of a plan of weeks, with the day of the week. */
export const weekDay = { "zh-CN": '[$-804]m"月"d"日" ddd', en: "[$-409]mmm d, ddd" } as const;

/** Text as typed: Excel must not turn "007", "1, 1" or "50%" into a number. */
export const asText = "@";

/** What was counted, such as people. "_ " as in amounts. */
export const count = "#,##0_ ";

/** Counted lines. */
export const ordinal = "0";

/** A number as a cell with this format shows it, for column widths and printed sheets. Correctly rounded text, no locale. */
export function shown(value: number, format: string | null): string {
  if (format === null || format === asText) return String(Number(value.toPrecision(11)));
  if (format === TEN_THOUSANDS) return (Math.round(value / 1000) / 10).toFixed(1);
  if (format === day || format === weekDay.en || format === weekDay["zh-CN"]) return dateOfSerial(value) ?? String(value);
  if (format.includes("%")) return `${shown(Number((value * 100).toPrecision(15)), format.replace("%", ""))}%`;
  const decimals = decimalsOf(format);
  const [integer = "", fraction] = value.toFixed(decimals).split(".");
  const grouped = format.startsWith("#,##") ? integer.replace(/\B(?=(\d{3})+$)/g, ",") : integer;
  if (fraction === undefined) return grouped;
  const optional = format.split(".")[1]?.replace(/[^#]/g, "").length ?? 0;
  return `${grouped}.${fraction.replace(new RegExp(`0{0,${optional}}$`), "")}`;
}

/** The least difference that a format of numbers shows: 1 of `#,##0`, 0.01 of `0%`. Null: any. */
export function leastShown(format: string | null): number | null {
  if (format === null || format === asText) return null;
  if (format === TEN_THOUSANDS) return 1000;
  return 10 ** -(decimalsOf(format.replace("%", "")) + (format.includes("%") ? 2 : 0));
}

function decimalsOf(format: string): number {
  return format.replace(/_./g, "").split(".")[1]?.length ?? 0;
}
