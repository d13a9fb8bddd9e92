/**
 * Charts of the sheets: what they draw, where, and how they look, in Excel's words. Univer knows none, so they are kept beside it; like
 * Excel's they stay with their cells when rows or columns are inserted, and whoever draws them is told of every change.
 */
import type { Area } from "../area/area";
import { shifted, type Shift } from "../area/shift";
import type { SideStore } from "../workbook/sideStore";

/** The first four are drawn as what they are, the others as columns. */
export const CHART_KINDS = [
  "ColumnClustered",
  "BarClustered",
  "Line",
  "LineMarkers",
  "ColumnStacked",
  "ColumnStacked100",
  "BarStacked",
  "BarStacked100",
  "Area",
  "AreaStacked",
  "Pie",
  "Doughnut",
  "Radar",
  "RadarMarkers",
  "XYScatter",
  "XYScatterSmooth",
  "XYScatterLines",
  "CylinderCol",
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly kind: ChartKind;
  /** The cells that it covers. */
  readonly area: Area;
  readonly title: { readonly text: string; readonly visible: boolean; readonly font: ChartFont };
  readonly font: ChartFont;
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition };
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  readonly series: readonly ChartSeries[];
  /** What is kept of looks that nobody draws, by where it belongs: `legend.font.size`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface ChartSeries {
  readonly name: string;
  readonly kind: ChartKind;
  /** null: their cells are gone. */
  readonly values: ChartSource | null;
  readonly categories: ChartSource | null;
  /** `#RRGGBB`; null: the next of the usual colours. */
  readonly fill: string | null;
  readonly line: { readonly color: string | null; readonly weight: number };
  readonly marker: {
    readonly style: string;
    readonly size: number;
    readonly background: string | null;
    readonly foreground: string | null;
  };
  /** Between columns or bars, in per cent of their width. */
  readonly gap: number;
}

export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ChartAxis {
  readonly visible: boolean;
  /** null: as the cells. */
  readonly format: string | null;
  readonly gridlines: { readonly visible: boolean; readonly color: string | null };
  readonly reversed: boolean;
  /** Where the other axis crosses. */
  readonly position: "Automatic" | "Maximum" | "Minimum";
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** As Excel draws one that nobody has set. */
export const NEW_AXIS: ChartAxis = {
  visible: true,
  format: null,
  gridlines: { visible: false, color: null },
  reversed: false,
  position: "Automatic",
  minimum: null,
  maximum: null,
};

export interface ChartFont {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

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
