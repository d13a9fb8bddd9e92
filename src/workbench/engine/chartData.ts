/**
 * What a chart shows now: the numbers of its series and the texts along its axis, from the cells they stand in.
 */
import type { CellsShown, ChartData } from "../../xlsx/file/charts";
import type { Area } from "./area/area";
import { formatAddress } from "../../xlsx/file/area";
import { isError, type Scalar } from "./cells/cell";
import type { ChartSeries, ChartSource } from "./objects/charts";
import type { Engine } from "./engine";

/** What Excel takes where nobody has chosen a colour. */
const USUAL = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function chartData(engine: Engine, series: readonly ChartSeries[]): ChartData {
  const [categories] = series.flatMap((each) => shown(engine, each.categories) ?? []);
  return {
    categories: categories ?? null,
    series: series.flatMap((each, index) => {
      const values = shown(engine, each.values);
      const own = each.kind.startsWith("Line") ? each.line.color : each.fill;
      return values === null ? [] : [{ series: each, color: own ?? USUAL[index % USUAL.length] ?? "#4472C4", values }];
    }),
  };
}

function shown(engine: Engine, source: ChartSource | null): CellsShown | null {
  const sheet = source && engine.sheet(source.sheetId);
  if (!sheet) return null;
  const { area } = source;
  const texts = sheet.cells.texts(area);
  const cells = sheet.cells.read(area).flatMap((row, r) =>
    row.map(({ value }, c) => ({
      text: texts[r]?.[c] ?? "",
      number: numberOf(value),
      hidden: sheet.isHidden("row", area.row + r) || sheet.isHidden("column", area.column + c),
    })),
  );
  return { reference: formatAddress(sheet.name, area, true), format: sheet.cells.styles(first(area))[0]?.[0]?.format ?? "General", cells };
}

function numberOf(value: Scalar): number | null {
  if (typeof value === "number") return value;
  return value === null || isError(value) ? null : 0;
}

function first(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}
