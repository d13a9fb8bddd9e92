/** Charts as a file has them: what they draw, where, and how they look, in Excel's words. */
import type { Area } from "../../sheet/place/place";

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

/** Everything about a chart but what it draws. */
export interface ChartFrame {
  readonly name: string;
  readonly kind: ChartKind;
  /** The cells that it covers. */
  readonly area: Area;
  readonly title: { readonly text: string; readonly visible: boolean; readonly font: ChartFont };
  readonly font: ChartFont;
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition };
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
}

export interface ChartEntry extends ChartFrame {
  readonly data: ChartData;
}

export interface ChartData {
  readonly categories: CellsShown | null;
  readonly series: readonly SeriesData[];
}

export interface SeriesData {
  readonly series: SeriesLook;
  readonly color: string;
  readonly values: CellsShown;
}

export interface SeriesLook {
  readonly name: string;
  readonly kind: ChartKind;
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

/** What a chart shows of cells. */
export interface CellsShown {
  /** `'年 表'!$B$2:$M$2` */
  readonly reference: string;
  /** en-US code of the first cell. */
  readonly format: string;
  readonly cells: readonly ShownCell[];
}

export interface ShownCell {
  readonly text: string;
  /** null: empty, or an error. Text counts as 0, as in Excel. */
  readonly number: number | null;
  /** Excel leaves it out. */
  readonly hidden: boolean;
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
