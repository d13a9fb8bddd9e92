import type { Unit } from "../plan/amount";
import { lineBounds, type SplitOptions } from "../plan/split/largestRemainder";
import { decimalText } from "../plan/units";
import type { FunctionProblem, Shape } from "./problem";
import { cellAt, type Numbers } from "./range";
import { tooMany, unitsOfRange } from "./units";

/** What an allocation must keep to, in the shape of the weights; null: left out, and an empty cell is free. */
export interface Limits {
  readonly held: Numbers | null;
  readonly min: Numbers | null;
  readonly max: Numbers | null;
}

/** The limits in whole units; a held cell has min = max. Nothing at all where there are none. */
export function bounds(total: number, shape: Shape, unit: Unit, { held, min, max }: Limits): SplitOptions | FunctionProblem {
  const read: (readonly (number | null)[] | null)[] = [];
  for (const range of [held, min, max]) {
    const units = range && unitsOfRange(range, unit);
    const problem = units && ("type" in units ? units : tooMany(units.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0), range?.parameter ?? ""));
    if (problem) return problem;
    read.push(units as readonly (number | null)[] | null);
  }
  const [fixed = null, lowest = null, highest = null] = read;
  if (!fixed && !lowest && !highest) return {};
  const free = lineBounds(total, shape.rows * shape.columns);
  const low = Array.from(free.min, (units, cell) => lowest?.[cell] ?? units);
  const high = Array.from(free.max, (units, cell) => highest?.[cell] ?? units);
  return contradiction(shape, unit, fixed, low, high) ?? { min: low.map((units, cell) => fixed?.[cell] ?? units), max: high.map((units, cell) => fixed?.[cell] ?? units) };
}

/** A cell whose minimum is above its maximum, or that is held outside of a limit which the user gave. */
function contradiction(shape: Shape, unit: Unit, fixed: readonly (number | null)[] | null, low: readonly number[], high: readonly number[]): FunctionProblem | null {
  const text = (units: number): string => (Number.isFinite(units) ? decimalText(units, unit) : units < 0 ? "−∞" : "∞");
  for (const [cell, min] of low.entries()) {
    const max = high[cell] ?? Infinity;
    const kept = fixed?.[cell] ?? null;
    if (kept !== null && kept >= min && kept <= max) continue;
    if (kept === null && min <= max) continue;
    const limits = { cell: cellAt(shape, cell), min: text(min), max: text(max) };
    return kept === null ? { type: "BoundsCross", ...limits } : { type: "HeldOutOfBounds", held: text(kept), ...limits };
  }
  return null;
}
