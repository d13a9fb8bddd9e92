import type { Unit } from "../plan/numbers/amount";
import type { Certificate } from "../plan/split/feasibility";
import { decimalText } from "../plan/typed/units";
import type { FunctionProblem } from "../i18n/functionProblem";

/** Why there is no table with these totals, in the words of the function's arguments. */
export function tableProblem({ kind, rows, columns, need, have, shortfall }: Certificate, unit: Unit): FunctionProblem {
  const text = (units: number): string => decimalText(units, unit);
  if (kind === "totals") return { type: "TotalsDiffer", rows: text(need), columns: text(have), difference: text(shortfall) };
  const fromOne = (lines: readonly number[]): readonly number[] => lines.map((line) => line + 1);
  return {
    type: "PatternTooNarrow",
    rows: fromOne(rows),
    columns: fromOne(columns),
    need: text(need),
    have: text(have),
    shortfall: text(shortfall),
  };
}
