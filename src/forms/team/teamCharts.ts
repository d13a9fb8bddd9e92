import type { ChartSpec } from "../../sheet/spec/chartSpec";
import type { Area, SheetArea } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { TEAM } from "./form";

/** Where the charts stand, below both tables; before the first score, what says so. */
export function belowTables(ranking: Area, distribution: Area): number {
  return Math.max(ranking.row + ranking.rows, distribution.row + distribution.rows) + 2;
}

/** Under the tables: the scores as bars, the highest on top, and the grades as columns. They follow the cells. */
export function teamCharts(ranking: Area, distribution: Area, texts: Texts): readonly ChartSpec[] {
  const { columns, charts } = texts.forms.team;
  const top = belowTables(ranking, distribution);
  const column = (area: Area, offset: number): SheetArea => ({
    sheet: TEAM.keyOf(),
    area: { ...area, column: area.column + offset, columns: 1 },
  });
  const place = (area: Area, rows: number): Area => ({ row: top, column: area.column, rows, columns: area.columns });
  const height = Math.max(LEAST, Math.ceil(ranking.rows * 1.5));
  return [
    {
      name: "TC_Ranking",
      type: "bar",
      title: charts.ranking,
      area: place(ranking, height),
      categories: column(ranking, 1),
      series: [{ name: columns.score, values: column(ranking, 5), color: "actual" }],
      format: "0",
      legend: null,
    },
    {
      name: "TC_GradeCounts",
      type: "column",
      title: charts.grades,
      area: place(distribution, LEAST),
      categories: column(distribution, 0),
      series: [{ name: charts.managers, values: column(distribution, 2), color: "plan" }],
      format: "0",
      legend: null,
    },
  ];
}

/** Rows of the usual height. */
const LEAST = 16;
