import { MONTHS } from "../../plan/calendar/months";
import { amountFormat, percentFormat } from "../../sheet/look/formats";
import type { ChartSpec } from "../../sheet/spec/chartSpec";
import type { Area } from "../../sheet/place/place";
import { DASHBOARD } from "./form";
import { metricOf, type DashboardSheet } from "./part";
import { COLUMN, FIRST_MONTH } from "./places";

/** Plan against actual by month, and the attainment of each manager; two pictures per metric. */
export function chartsOf({ course, places, texts, ...sheet }: DashboardSheet): readonly ChartSpec[] {
  const { dashboard: d } = texts.forms;
  const { inputs } = course.current;
  const here = (area: Area) => ({ sheet: DASHBOARD.keyOf(), area });
  return inputs.metrics.flatMap(({ name }, metric): readonly ChartSpec[] => {
    const { first, band } = places.months(metric);
    const months = (row: number) => here({ row, column: FIRST_MONTH, rows: 1, columns: MONTHS });
    const managers = (column: number) => here({ row: places.managers(metric).first, column, rows: inputs.managers.length, columns: 1 });
    const areas = places.charts(metric);
    const { unit } = metricOf({ course, places, texts, ...sheet }, metric);
    return [
      {
        name: `TC_Months_${metric + 1}`,
        type: "column",
        title: d.monthsChart(name),
        area: areas.months,
        categories: months(band + 1),
        series: [
          { name: d.planned1, values: months(first), color: "plan" },
          { name: d.actual1, values: months(first + 1), color: "actual" },
        ],
        format: amountFormat({ ...unit, decimals: 0 }),
        fromZero: true,
        legend: "top",
      },
      {
        name: `TC_Managers_${metric + 1}`,
        type: "bar",
        title: d.managersChart(name),
        area: areas.managers,
        categories: managers(COLUMN.name),
        series: [{ name: d.attainment, values: managers(COLUMN.attainment), color: "actual" }],
        format: percentFormat(0),
        fromZero: true,
        legend: null,
      },
    ];
  });
}
