/**
 * Charts of the sheets: what they draw, where, and how they look, in Excel's words. Univer knows none, so they are kept beside it; like
 * Excel's they stay with their cells when rows or columns are inserted, and whoever draws them is told of every change.
 */
import type { ChartFrame, SeriesLook } from "../../../xlsx/file/charts";
import type { Area } from "../area/area";
import { shifted, type Shift } from "../area/shift";
import type { SideStore } from "../workbook/sideStore";

export interface Chart extends ChartFrame {
  readonly id: string;
  readonly series: readonly ChartSeries[];
  /** What is kept of looks that nobody draws, by where it belongs: `legend.font.size`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface ChartSeries extends SeriesLook {
  /** null: their cells are gone. */
  readonly values: ChartSource | null;
  readonly categories: ChartSource | null;
}

export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

export interface Charts {
  /** In the order in which they were added. */
  of(sheetId: string): readonly Chart[];
  add(sheetId: string, chart: Omit<Chart, "id" | "name">): Chart;
  change(sheetId: string, id: string, patch: Partial<Omit<Chart, "id">>): void;
  remove(sheetId: string, id: string): void;
  /** Rows or columns were inserted or deleted. */
  shift(sheetIds: readonly string[], shift: Shift): void;
  listen(listener: () => void): void;
}

const TOPIC = "charts";

export function createCharts(side: SideStore): Charts {
  const listeners: (() => void)[] = [];
  const of = (sheetId: string): readonly Chart[] => side.get(sheetId, TOPIC, []);
  const keep = (sheetId: string, charts: readonly Chart[]): void => {
    side.set(sheetId, TOPIC, charts);
    for (const listener of listeners) listener();
  };
  return {
    of,
    add: (sheetId, given) => {
      const number = side.get<number>("", "lastChart", 0) + 1;
      side.set("", "lastChart", number);
      const chart: Chart = { ...given, id: `{chart-${number}}`, name: `Chart ${number}` };
      keep(sheetId, [...of(sheetId), chart]);
      return chart;
    },
    change: (sheetId, id, patch) =>
      keep(
        sheetId,
        of(sheetId).map((chart) => (chart.id === id ? { ...chart, ...patch } : chart)),
      ),
    remove: (sheetId, id) =>
      keep(
        sheetId,
        of(sheetId).filter((chart) => chart.id !== id),
      ),
    shift: (sheetIds, shift) => {
      for (const sheetId of sheetIds)
        if (of(sheetId).length > 0)
          keep(
            sheetId,
            of(sheetId).map((chart) => moved(chart, sheetId, shift)),
          );
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}

/** A chart whose cells are all deleted stays where it was. */
function moved(chart: Chart, sheetId: string, shift: Shift): Chart {
  const follow = (source: ChartSource | null): ChartSource | null => {
    if (source?.sheetId !== shift.sheetId) return source;
    const area = shifted(source.area, shift);
    return area && { ...source, area };
  };
  return {
    ...chart,
    area: (sheetId === shift.sheetId ? shifted(chart.area, shift) : null) ?? chart.area,
    series: chart.series.map((series) => ({ ...series, values: follow(series.values), categories: follow(series.categories) })),
  };
}
