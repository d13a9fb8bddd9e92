import type { Unit } from "../plan/numbers/amount";
import { lineBounds, type SplitOptions } from "../plan/split/largestRemainder";
import { decimalText } from "../plan/typed/units";
import type { FunctionProblem, Shape } from "../i18n/functionProblem";
import { cellAt, type Numbers } from "./range";
import { tooMany, unitsOfRange } from "./units";

/** What an allocation must keep to, in the shape of the weights; null: left out, and a cell that is null is free. */
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
    const problem =
      units &&
      ("type" in units
        ? units
        : tooMany(
            units.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0),
            range?.parameter ?? "",
          ));
    if (problem) return problem;
    read.push(units as readonly (number | null)[] | null);
  }
  const [fixed = null, lowest = null, highest = null] = read;
  if (!fixed && !lowest && !highest) return {};
  const free = lineBounds(total, shape.rows * shape.columns);
  const low = Array.from(free.min, (units, cell) => lowest?.[cell] ?? units);
  const high = Array.from(free.max, (units, cell) => highest?.[cell] ?? units);
  const problem = heldOutOfBounds(shape, unit, fixed, lowest, highest) ?? boundsCross(shape, unit, fixed, low, high);
  return problem ?? { min: low.map((units, cell) => fixed?.[cell] ?? units), max: high.map((units, cell) => fixed?.[cell] ?? units) };
}

type Units = readonly (number | null)[] | null;

/** A held cell counts as it is, below 0 too, unless the user's own limits contradict it. */
function heldOutOfBounds(shape: Shape, unit: Unit, fixed: Units, lowest: Units, highest: Units): FunctionProblem | null {
  for (const [cell, held] of (fixed ?? []).entries()) {
    if (held === null) continue;
    const min = lowest?.[cell] ?? -Infinity;
    const max = highest?.[cell] ?? Infinity;
    if (held >= min && held <= max) continue;
    const limit = held < min ? min : max;
    return {
      type: "HeldOutOfBounds",
      cell: cellAt(shape, cell),
      held: decimalText(held, unit),
      bound: held < min ? "min" : "max",
      limit: decimalText(limit, unit),
    };
  }
  return null;
}

function boundsCross(shape: Shape, unit: Unit, fixed: Units, low: readonly number[], high: readonly number[]): FunctionProblem | null {
  const cell = low.findIndex((min, position) => (fixed?.[position] ?? null) === null && min > (high[position] ?? Infinity));
  return cell < 0
    ? null
    : { type: "BoundsCross", cell: cellAt(shape, cell), min: decimalText(low[cell] ?? 0, unit), max: decimalText(high[cell] ?? 0, unit) };
}
