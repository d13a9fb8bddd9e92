import { MAX_AMOUNT, toCellNumber, type Unit } from "../numbers/amount";
import { cellUnits } from "../typed/cellUnits";
import { spread, type Method } from "../split/spread";
import { amountIn } from "../typed/number";
import { percentIn } from "../typed/percent";
import { groupedText, parseUnit, unitText } from "../typed/units";
import type { Asked, Reference } from "./methods/method";
import { spreadMethod, type MethodName } from "./methods/methods";
import { notANumber } from "./request/notANumber";
import { isProblem, type CellSpread, type SpreadCell, type SpreadProblem, type Typed } from "./request/request";

/** What is to become of the cells, as typed. */
export interface SpreadRequest extends Typed {
  readonly method: MethodName;
}

/**
 * The spread methods over cells of the user's own, as they stand and as somebody typed what is to become of them: 520 by 4-4-5 over
 * twelve blank cells is 40, 40, 50, 40 … Whatever must not be written over stays, is named, and counts towards the total.
 *
 * @param reference for the method of that name
 */
export function spreadCells(cells: readonly SpreadCell[], given: SpreadRequest, reference: Reference): CellSpread {
  const asked = spreadMethod(given.method);
  // What is made of what stands there, such as a percentage, replaces it.
  const request: SpreadRequest = asked.ofWhatStands ? { ...given, action: "replace" } : given;
  const unit = parseUnit(request.unit.trim());
  if (unit === null) return notANumber(request, "unit");
  if (cells.every(({ kept, value }) => kept !== null || (value === null && request.blanks === "skip"))) return { type: "NothingToFill" };
  const requested = asked.asked(askedOf(request, unit, reference, cells.length));
  if (isProblem(requested)) return requested;
  const { method, unpublished = [] } = requested;
  const current = unitsOf(cells, request, unit);
  if (isProblem(current)) return current;
  const held = cells.map(({ kept }) => kept !== null);
  const kept = current.reduce<number>((sum, units, i) => sum + (held[i] ? (units ?? 0) : 0), 0);
  if (request.action === "replace" && "total" in method && method.total >= 0 && kept > method.total) {
    return { type: "KeptExceedTotal", kept: groupedText(kept, unit), total: groupedText(method.total, unit) };
  }
  const beyond = beyondCounting(method, kept, cells.length);
  if (beyond !== null) return { type: "TooLarge", amount: String(toCellNumber(beyond, unit)) };
  const result = spread(current, method, { action: request.action, blanks: request.blanks, held });
  switch (result.type) {
    case "BaseCancels":
      return { type: "BaseCancels" };
    case "NegativeWeight":
      return { type: "NegativeWeight", weight: result.weight };
    case "Infeasible":
      throw new RangeError("there are no bounds");
    case "Split":
      return written(cells, current, result.cells, result.sharedEqually, unpublished, unit);
  }
}

function askedOf(typed: Typed, unit: Unit, reference: Reference, count: number): Asked {
  return {
    typed,
    count,
    reference,
    amount: (field) => {
      const value = amountIn(typed[field]);
      if (value === null) return notANumber(typed, field);
      const units = cellUnits(Number(value), unit);
      if (typeof units === "number") return units;
      return units.type === "TooLarge"
        ? { type: "TooLarge", amount: value }
        : { type: "NotInUnits", field, cell: null, amount: value, unit: unitText(unit) };
    },
    percent: () => percentIn(typed.percent) ?? notANumber(typed, "percent"),
  };
}

/** What is too much to be counted with, before it is: cells that are kept, or an amount that grows from cell to cell. */
function beyondCounting(method: Method, kept: number, count: number): number | null {
  if (Math.abs(kept) > MAX_AMOUNT) return kept;
  if (method.type !== "Growth") return null;
  let units = method.first;
  for (let cell = 1; cell < count && Math.abs(units) <= MAX_AMOUNT; cell++) units *= 1 + method.percent / 100;
  return Math.abs(units) > MAX_AMOUNT ? units : null;
}

function written(
  cells: readonly SpreadCell[],
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  sharedEqually: boolean,
  unpublished: readonly number[],
  unit: Unit,
): CellSpread {
  const large = after.find((units) => units !== null && !(Math.abs(units) <= MAX_AMOUNT));
  const sum = (all: readonly (number | null)[]): number => all.reduce<number>((total, units) => total + (units ?? 0), 0);
  if (large !== undefined || Math.abs(sum(after)) > MAX_AMOUNT)
    return { type: "TooLarge", amount: String(toCellNumber(large ?? sum(after), unit)) };
  const values = cells.map(({ kept }, i) => {
    const units = after[i] ?? null;
    return kept !== null || units === null ? null : toCellNumber(units, unit);
  });
  // What stands in the cells need not be whole units before.
  const old = cells.map(({ value }) => value ?? 0).reduce((total, value) => total + value, 0);
  const whole = before.every((units) => units === null || Number.isInteger(units));
  return {
    type: "Cells",
    values,
    before: whole ? groupedText(sum(before), unit) : String(Number(old.toPrecision(15))),
    after: groupedText(sum(after), unit),
    sharedEqually,
    unpublished,
  };
}

/** The cells in units: whole ones where they are counted with, ratios where they only weigh. */
function unitsOf(cells: readonly SpreadCell[], { method, action }: SpreadRequest, unit: Unit): readonly (number | null)[] | SpreadProblem {
  const result: (number | null)[] = [];
  for (const [cell, { value, kept }] of cells.entries()) {
    if (value === null) {
      result.push(null);
      continue;
    }
    const units = cellUnits(value, unit);
    const weighsOnly = kept === null && action === "replace" && !spreadMethod(method).ofWhatStands;
    if (typeof units === "number") result.push(units);
    else if (weighsOnly) result.push((value * 10 ** unit.decimals) / unit.size);
    else return { type: "NotInUnits", field: null, cell, amount: String(value), unit: groupedText(1, unit) };
  }
  return result;
}
