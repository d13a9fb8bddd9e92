import { seasonShares } from "../plan/periods/seasonShares";
import { customFunction, NUMBERS } from "./customFunction";
import { numbers } from "./parameter";
import { cellAt, shaped } from "./range";

/** `SEASONALITY(history)`: 10, 20, 30, 40 are 0.1, 0.2, 0.3, 0.4; several rows are years, and are averaged. */
export const seasonality = customFunction("SEASONALITY", { history: numbers }, NUMBERS, ({ history }) => {
  const negative = history.cells.findIndex((amount) => (amount ?? 0) < 0);
  if (negative >= 0)
    return { type: "NegativeHistory", parameter: history.parameter, cell: cellAt(history, negative), amount: history.cells[negative] ?? 0 };
  // A single column is one year that runs downwards.
  const years = history.columns === 1 ? [history.cells] : shaped(history, history.cells);
  const shares = seasonShares(years);
  if (shares === null) return { type: "DivisionByNothing" };
  return shaped(history.columns === 1 ? history : { rows: 1, columns: history.columns }, shares);
});
