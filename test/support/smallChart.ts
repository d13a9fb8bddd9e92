/** A chart over one row of a sheet, with the cells above as categories. */
import type { ChartSpec } from "../../src/sheet/spec/chartSpec";
import type { Area, SheetKey } from "../../src/sheet/place/place";

export function smallChart(sheet: SheetKey, row: number, more: Partial<ChartSpec> = {}): ChartSpec {
  const line = (at: number): { sheet: SheetKey; area: Area } => ({ sheet, area: { row: at, column: 0, rows: 1, columns: 3 } });
  return {
    name: "TC_Year",
    type: "column",
    title: "Plan and actual",
    area: { row: 6, column: 0, rows: 10, columns: 4 },
    categories: line(row - 1),
    series: [{ name: "Plan", values: line(row), color: "plan" }],
    format: "#,##0",
    legend: "bottom",
    ...more,
  };
}
