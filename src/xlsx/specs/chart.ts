/** A chart of ours, as a file has it: what `excel/cells/applyChart.ts` draws in a workbook. */
import { CHART_TYPES, LEGENDS, SERIES } from "../../excel/cells/applyChart";
import type { NameOf } from "../../excel/cells/nameOf";
import { isFormula } from "../../sheet/formula/formula";
import { chartColors, chartLook } from "../../sheet/look/styles";
import { cellGrid } from "../../sheet/merge/cellGrid";
import type { SheetArea, SheetKey } from "../../sheet/place/place";
import type { ChartSpec, SeriesSpec } from "../../sheet/spec/chartSpec";
import type { SheetSpec } from "../../sheet/spec/spec";
import { formatAddress } from "../file/area";
import { NEW_AXIS, type CellsShown, type ChartEntry, type SeriesData } from "../file/charts";

/** What stands in cells of any sheet of the workbook, for the numbers that a file keeps with a chart. */
export type ShownIn = (place: SheetArea) => CellsShown;

export function chartOf(spec: ChartSpec, shownIn: ShownIn): ChartEntry {
  const { name, type, area, title, legend, categories, series } = spec;
  return {
    name,
    kind: CHART_TYPES[type],
    area,
    title: { text: title, visible: true, font: chartLook.title },
    font: chartLook.text,
    legend: { visible: legend !== null, position: legend === null ? "Bottom" : LEGENDS[legend] },
    axes: axesOf(spec),
    data: { categories: shownIn(categories), series: series.map((each) => seriesOf(each, type, shownIn)) },
  };
}

function seriesOf({ name, values, color, asLine = false }: SeriesSpec, type: ChartSpec["type"], shownIn: ShownIn): SeriesData {
  const shade = chartColors[color];
  const isLine = asLine || type === "line";
  return {
    color: shade,
    values: shownIn(values),
    series: {
      name,
      kind: CHART_TYPES[asLine ? "line" : type],
      fill: isLine ? null : shade,
      line: { color: isLine ? shade : null, weight: SERIES.line },
      marker: isLine ? { ...SERIES.marker, background: shade, foreground: shade } : NO_MARKER,
      gap: isLine ? 150 : SERIES.gap,
    },
  };
}

const NO_MARKER = { style: "Automatic", size: 5, background: null, foreground: null };

function axesOf({ type, format, fromZero = false }: ChartSpec): ChartEntry["axes"] {
  return {
    category: type === "bar" ? { ...NEW_AXIS, reversed: true, position: "Maximum" } : NEW_AXIS,
    value: { ...NEW_AXIS, format, gridlines: { visible: true, color: chartLook.gridlines }, minimum: fromZero ? 0 : null },
  };
}

/** @param all the sheets of the workbook, by key */
export function shownOn(all: ReadonlyMap<SheetKey, SheetSpec>, nameOf: NameOf): ShownIn {
  return ({ sheet, area }) => {
    const spec = all.get(sheet);
    if (spec === undefined) throw new Error(`a chart shows a sheet that is not there: ${sheet}`);
    const { at } = cellGrid(spec);
    const { rows: hiddenRows, columns: hiddenColumns } = spec.hidden ?? { rows: [], columns: [] };
    const cells = Array.from({ length: area.rows * area.columns }, (_, index) => {
      const [row, column] = [area.row + Math.floor(index / area.columns), area.column + (index % area.columns)];
      const cell = at(row, column)?.cell ?? null;
      const value = isFormula(cell) ? cell.value : cell === "" ? null : cell;
      const isHidden = hiddenRows.includes(row) || hiddenColumns.includes(column);
      return { text: value === null ? "" : String(value), number: numberOf(value), hidden: isHidden };
    });
    return { reference: formatAddress(nameOf(sheet), area, true), format: at(area.row, area.column)?.format ?? "General", cells };
  };
}

/** Text counts as 0, as in Excel. */
function numberOf(value: string | number | boolean | null): number | null {
  return typeof value === "number" || value === null ? value : 0;
}
