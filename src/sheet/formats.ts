import type { Unit } from "../plan/amount";

/** How numbers look, as en-US format codes, which every language of Excel takes: a metric in units of 0.01 shows 36,000.00. */

/**
 * Amounts of a metric: thousands separated, exactly the decimals of its unit, a minus in front of what is negative. "_ " leaves
 * a space's width at the right, so that numbers do not touch the line or the text beside them.
 */
export function amountFormat(unit: Unit): string {
  return unit.decimals === 0 ? "#,##0_ " : `#,##0.${"0".repeat(unit.decimals)}_ `;
}

/** Digits that ROUND keeps so that whole units survive and binary noise does not: 2 for units of 0.01, −2 for units of 100. */
export function roundingDigits({ size, decimals }: Unit): number {
  return size % 10 === 0 ? roundingDigits({ size: size / 10, decimals: decimals - 1 }) : decimals;
}

/** Text as typed: Excel must not turn "007", "1, 1" or "50%" into a number. */
export const asText = "@";

/** Counted lines. */
export const ordinal = "0";

/** A number as a cell with this format shows it, for column widths and printed sheets. Correctly rounded text, no locale. */
export function shown(value: number, format: string | null): string {
  if (format === null || format === asText) return String(Number(value.toPrecision(11)));
  const decimals = format.replace(/_./g, "").split(".")[1]?.length ?? 0;
  const [integer = "", fraction] = value.toFixed(decimals).split(".");
  const grouped = format.startsWith("#,##") ? integer.replace(/\B(?=(\d{3})+$)/g, ",") : integer;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
