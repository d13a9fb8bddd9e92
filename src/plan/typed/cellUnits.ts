import type { Amount, Unit } from "../numbers/amount";
import { amount, toCellNumber } from "../numbers/amount";
import type { Detail } from "../problem/problem";
import { parseAmount } from "./units";

/**
 * The whole units that a number in a cell means, the other way round than `toCellNumber`: 0.1 + 0.2 in units of 0.01 is 30.
 * Excel keeps 15 significant digits, and its sums carry binary noise; a deviation under a millionth of a unit is such noise.
 */
const NOISE = 1e-6;

/** Units of either sign, or what is wrong with the number. */
export function cellUnits(value: number, unit: Unit): Amount | Detail {
  const size = parseAmount(Math.abs(value), unit);
  if (typeof size === "number") return signed(size, value);
  if (size.type !== "NotMultipleOfUnit") return size;
  const nearest = Math.round((Math.abs(value) * 10 ** unit.decimals) / unit.size);
  const deviation = Math.abs(Math.abs(value) - toCellNumber(nearest, unit));
  return deviation <= NOISE * toCellNumber(1, unit) ? signed(nearest, value) : { ...size, amount: String(Number(value.toPrecision(15))) };
}

function signed(units: number, value: number): Amount {
  return amount(value < 0 && units !== 0 ? -units : units);
}
