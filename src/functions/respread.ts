import { toCellNumber, type Unit } from "../plan/numbers/amount";
import { exactDifference, exactSum } from "../plan/numbers/exact";
import { largestRemainder } from "../plan/split/largestRemainder";
import { decimalText } from "../plan/typed/units";
import { customFunction, NUMBERS } from "./customFunction";
import { lineProblem } from "./lineProblem";
import { notWholeNumber } from "./notWholeNumber";
import { number, numbers, unit } from "./parameter";
import { shaped, shapesDiffer } from "./range";
import { tooMany, unitsOf } from "./units";

/**
 * `RESPREAD(total, plans, actuals, through, [unit])`: closed periods at their actuals, the rest of the total over the open ones. What
 * was achieved is a fact and stays as it is, cents in a plan of whole yuan too; the rest is the nearest whole number of units.
 */
export const respread = customFunction(
  "RESPREAD",
  { total: number, plans: numbers, actuals: numbers, through: number, unit },
  NUMBERS,
  ({ total, plans, actuals, through, unit: size }) => {
    const periods = plans.cells.length;
    const units = shapesDiffer(plans, actuals) ?? notWholeNumber("through", through, 0, periods) ?? unitsOf(total, size, "total");
    if (typeof units !== "number") return units;
    const closed = actuals.cells.slice(0, through).map((each) => each ?? 0);
    const left = nearestUnits(exactDifference(total, exactSum(closed)), size);
    const problem =
      tooMany(left, "actuals") ??
      (through === periods && left !== 0 ? ({ type: "NothingOpen", left: decimalText(left, size) } as const) : null);
    if (problem) return problem;
    const open = largestRemainder(
      left,
      plans.cells.slice(through).map((each) => each ?? 0),
    );
    return open.type === "Split"
      ? shaped(plans, [...closed, ...open.cells.map((cell) => toCellNumber(cell, size))])
      : lineProblem(open, plans, size, through);
  },
);

function nearestUnits(value: number, { size, decimals }: Unit): number {
  return Math.round(Number(((value * 10 ** decimals) / size).toPrecision(15))) + 0;
}
