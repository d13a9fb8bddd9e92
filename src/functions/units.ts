import type { Unit } from "../plan/numbers/amount";
import { cellUnits } from "../plan/typed/cellUnits";
import { unitText } from "../plan/typed/units";
import type { Cell, FunctionProblem } from "../i18n/functionProblem";
import { cellAt, type Numbers } from "./range";

/** A number of an argument in whole units, or what is wrong with it. */
export function unitsOf(value: number, unit: Unit, parameter: string, cell: Cell | null = null): number | FunctionProblem {
  const units = cellUnits(value, unit);
  if (typeof units === "number") return units;
  const amount = "amount" in units ? String(units.amount) : String(value);
  return units.type === "TooLarge"
    ? { type: "TooLarge", parameter, cell, amount }
    : { type: "NotMultipleOfUnit", parameter, cell, amount, unit: unitText(unit) };
}

/** Every cell of a range in whole units; empty cells stay null. */
export function unitsOfRange(range: Numbers, unit: Unit): readonly (number | null)[] | FunctionProblem {
  const units: (number | null)[] = [];
  for (const [position, value] of range.cells.entries()) {
    const found = value === null ? null : unitsOf(value, unit, range.parameter, cellAt(range, position));
    if (typeof found === "object" && found !== null) return found;
    units.push(found);
  }
  return units;
}

/** Null, or that amounts add up to more units than can be counted exactly. */
export function tooMany(sum: number, parameter: string): FunctionProblem | null {
  return Number.isSafeInteger(sum) ? null : { type: "TooLarge", parameter, cell: null, amount: String(sum) };
}
