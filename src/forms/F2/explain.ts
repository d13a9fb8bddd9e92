import type { Plan } from "../../plan/cube/plan";
import type { Position } from "../../sheet/place/place";
import { columnAt, cumulative, number, WHOLE, type ShownNumber } from "../form/shownNumber";
import { placesF2 } from "./places";

/** The number of the plan that a cell of F2 shows. */
export function explainF2(plan: Plan, at: Position): ShownNumber | null {
  const { inputs } = plan;
  const places = placesF2(plan);
  const column = columnAt(inputs.layouts.F2, at.column - places.cell(0, 0, 0).column);
  if (column === null) return null;
  for (const metric of inputs.metrics.keys()) {
    if (at.row === places.cumulative(metric, 0).row) return cumulative(metric, WHOLE, column);
    if (at.row === places.total(metric, 0).row) return number(metric, WHOLE, column);
    const product = inputs.products.findIndex((_, position) => places.cell(metric, position, 0).row === at.row);
    if (product >= 0) return number(metric, { ...WHOLE, product }, column);
  }
  return null;
}
