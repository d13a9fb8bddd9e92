import { toCellNumber } from "../plan/amount";
import { respread as spreadRest } from "../plan/split/respread";
import { decimalText } from "../plan/units";
import { customFunction, NUMBERS } from "./customFunction";
import { lineProblem } from "./lineProblem";
import { notPeriods } from "./notPeriods";
import { number, numbers, unit } from "./parameter";
import { shaped, shapesDiffer } from "./range";
import { tooMany, unitsOf, unitsOfRange } from "./units";

/** `RESPREAD(total, plans, actuals, through, [unit])`: closed periods at their actuals, the rest of the total over the open ones. */
export const respread = customFunction(
  "RESPREAD",
  { total: number, plans: numbers, actuals: numbers, through: number, unit },
  NUMBERS,
  ({ total, plans, actuals, through, unit: size }) => {
    const periods = plans.cells.length;
    const units = shapesDiffer(plans, actuals) ?? notPeriods("through", through, 0, periods) ?? unitsOf(total, size, "total");
    if (typeof units !== "number") return units;
    const closed = unitsOfRange({ ...actuals, cells: actuals.cells.slice(0, through) }, size);
    if ("type" in closed) return closed;
    const done = closed.map((each) => each ?? 0);
    const left = units - done.reduce((sum, each) => sum + each, 0);
    const problem = tooMany(left, "actuals") ?? (through === periods && left !== 0 ? ({ type: "NothingOpen", left: decimalText(left, size) } as const) : null);
    if (problem) return problem;
    const result = spreadRest({ total: units, plan: plans.cells.map((each) => each ?? 0), actuals: done, whenOver: "negative" });
    return result.type === "Split" ? shaped(plans, result.cells.map((cell) => toCellNumber(cell, size))) : lineProblem(result, plans, size, through);
  },
);
