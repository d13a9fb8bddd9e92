/**
 * Copying the charts that lie on copied cells, as pasting in Excel does: each becomes a new chart of the same name at the same place of
 * the copy, and what it draws from the copied cells it draws from the copy.
 */
import { intersect, type Area } from "../engine/area/area";
import type { ChartSource } from "../engine/objects/charts";
import type { Engine } from "../engine/engine";
import type { RangeTarget } from "./targets";

export function copyCharts(engine: Engine, from: RangeTarget, to: RangeTarget): void {
  const moved = (area: Area): Area => ({
    ...area,
    row: area.row - from.area.row + to.area.row,
    column: area.column - from.area.column + to.area.column,
  });
  const follow = (source: ChartSource | null): ChartSource | null =>
    source?.sheetId === from.sheet.id && isWithin(source.area, from.area) ? { sheetId: to.sheet.id, area: moved(source.area) } : source;
  for (const { name, ...chart } of engine.charts.of(from.sheet.id).filter(({ area }) => isWithin(area, from.area))) {
    const series = chart.series.map((each) => ({ ...each, values: follow(each.values), categories: follow(each.categories) }));
    const copy = engine.charts.add(to.sheet.id, { ...chart, area: moved(chart.area), series });
    engine.charts.change(to.sheet.id, copy.id, { name });
  }
}

function isWithin(inner: Area, outer: Area): boolean {
  const common = intersect(inner, outer);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}
