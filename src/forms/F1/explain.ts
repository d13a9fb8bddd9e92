import type { Plan } from "../../plan/cube/plan";
import type { Position } from "../../sheet/place/place";
import { columnAt, cumulative, named, number, WHOLE, type ShownNumber } from "../form/shownNumber";
import { knowsLastYear } from "../../plan/cube/lastYear";
import { lastYearColumn, placesF1 } from "./places";

/** The number of the plan that a cell of F1 shows. */
export function explainF1(plan: Plan, at: Position, [name = ""]: readonly string[]): ShownNumber | null {
  const { inputs } = plan;
  const places = placesF1(plan);
  // Buffers are parts of the target until the year changes it.
  const isParted = inputs.buffers.length > 0 && inputs.changes.length === 0;
  if (knowsLastYear(inputs) && at.column >= lastYearColumn(plan, isParted)) return null;
  for (const metric of inputs.metrics.keys()) {
    const line = at.row - places.managerName(metric, 0).row;
    const column = columnAt(inputs.layouts.F1, at.column - places.cell(metric, 0, 0).column);
    if (line < 0 || line > inputs.managers.length + 1 || column === null) continue;
    if (at.row === places.cumulative(metric, 0).row) return cumulative(metric, WHOLE, column);
    if (at.row === places.total(metric, 0).row) return number(metric, WHOLE, column);
    const manager = named(inputs.managers, line, name);
    return manager === null ? null : number(metric, { ...WHOLE, manager }, column);
  }
  return null;
}
