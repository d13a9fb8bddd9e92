import { amount, MAX_AMOUNT, type Amount, type Unit } from "../numbers/amount";
import type { Detail } from "../problem/problem";
import { amountIn } from "./number";
import { plain } from "./plain";
import { wrongKind } from "./wrongKind";

/**
 * Between the decimal text that people write and the whole units that the plan counts in, without floating point:
 * "36000.00" in units of "0.01" is 3 600 000, and back.
 */

/** Longer ones are typing mistakes, and would not leave room for amounts. */
const UNIT_DIGITS = 9;

/** The unit that a text such as "1", "0.01", "0.5" or "100" means; null if it means none. */
export function parseUnit(text: string | number): Unit | null {
  const decimal = parseDecimal(text);
  if (decimal === null || decimal.digits <= 0n) return null;
  const { digits, decimals } = shortest(decimal);
  if (decimals > UNIT_DIGITS || digits >= 10n ** BigInt(UNIT_DIGITS + 1)) return null;
  return { size: Number(digits), decimals };
}

/**
 * How many units a text such as "36000.00", "￥36,000" or "3.6万" (or an exact number) is, or what is wrong with it, with the number that was
 * read. Targets and the like are never negative.
 */
export function parseAmount(value: string | number, unit: Unit): Amount | Detail {
  const parsed = parseSigned(value, unit);
  return typeof parsed === "number" && parsed < 0 ? { type: "NegativeAmount", amount: amountText(value) } : parsed;
}

/** As `parseAmount`, of either sign. */
export function parseSigned(value: string | number, unit: Unit): Amount | Detail {
  if (typeof value === "string" && plain(value) === "") return { type: "Missing" };
  const decimal = parseDecimal(value);
  if (decimal === null) return wrongKind("amount", String(value).trim());
  const found = amountText(value);
  const scaled = decimal.digits * 10n ** BigInt(unit.decimals);
  const one = BigInt(unit.size) * 10n ** BigInt(decimal.decimals);
  if (scaled % one !== 0n) return { type: "NotMultipleOfUnit", amount: found, unit: unitText(unit) };
  const units = scaled / one;
  if (units > largest(unit) || -units > largest(unit)) return { type: "TooLarge", amount: found, unit: unitText(unit) };
  return amount(Number(units));
}

/** The whole units nearest to an amount, halves away from 0, as Excel rounds; null for what is no amount. */
export function nearestUnits(value: string, unit: Unit): bigint | null {
  const decimal = parseDecimal(value);
  if (decimal === null) return null;
  const scaled = decimal.digits * 10n ** BigInt(unit.decimals);
  const one = BigInt(unit.size) * 10n ** BigInt(decimal.decimals);
  return (2n * scaled + (scaled < 0n ? -one : one)) / (2n * one);
}

/** The most units that a cell keeps exactly: Excel has 15 digits, and a unit such as 0.05 uses up some of them. */
export function largest(unit: Unit): bigint {
  return BigInt(MAX_AMOUNT) / shortest({ digits: BigInt(unit.size), decimals: 0 }, -UNIT_DIGITS).digits;
}

/** Plain decimal text with the unit's decimals: 3 600 000 units of 0.01 → "36000.00". */
export function decimalText(units: number | bigint, unit: Unit): string {
  const digits = BigInt(units) * BigInt(unit.size);
  const text = (digits < 0n ? -digits : digits).toString().padStart(unit.decimals + 1, "0");
  const point = text.length - unit.decimals;
  const fraction = unit.decimals > 0 ? `.${text.slice(point)}` : "";
  return `${digits < 0n ? "-" : ""}${text.slice(0, point)}${fraction}`;
}

/** Decimal text for reading, digits in groups of three: "36,000.00". */
export function groupedText(units: number | bigint, unit: Unit): string {
  const [integer = "", fraction] = decimalText(units, unit).split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The unit as decimal text: {size: 1, decimals: 2} → "0.01". */
export function unitText(unit: Unit): string {
  return decimalText(1, unit);
}

/** digits / 10^decimals. */
interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

function parseDecimal(value: string | number): Decimal | null {
  const text = amountIn(typeof value === "number" ? numberText(value) : value);
  if (text === null) return null;
  const [integer = "", fraction = ""] = text.split(".");
  return { digits: BigInt(integer + fraction), decimals: fraction.length };
}

/** An amount that was read from a text like 1.2万, as the number it was read as. */
function amountText(value: string | number): string {
  return typeof value === "number" ? String(value) : (amountIn(value) ?? value);
}

/** Excel computes 0.1 + 0.2 as 0.30000000000000004 and shows 0.3: noise of a few binary digits is not meant. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return String(Math.abs(value - rounded) <= 4 * Number.EPSILON * Math.abs(value) ? rounded : value);
}

/** Without trailing zeros, down to `least` decimals: 0.50 is 0.5. */
function shortest({ digits, decimals }: Decimal, least = 0): Decimal {
  while (decimals > least && digits % 10n === 0n) {
    digits /= 10n;
    decimals -= 1;
  }
  return { digits, decimals };
}
