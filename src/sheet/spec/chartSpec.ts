import type { Area, SheetArea } from "../place/place";
import type { Mood } from "./mood";

/**
 * A chart over cells of our sheets. It shows what stands there now, also after the user has changed it. An empty cell is a gap; hidden
 * rows and columns are left out, and a formula that answers "" counts as 0.
 */
export interface ChartSpec {
  /** ASCII, begins with TC_, different from the sheet's other charts. */
  readonly name: string;
  /** Columns side by side, bars side by side with the first category on top, or lines. */
  readonly type: "column" | "bar" | "line";
  readonly title: string;
  /** The cells that it covers: its place and size. */
  readonly area: Area;
  /** What stands along the axis: one row or one column. */
  readonly categories: SheetArea;
  /** At least one. */
  readonly series: readonly SeriesSpec[];
  /** Number format of the value axis; null: as in the cells. */
  readonly format: string | null;
  /** The value axis begins at 0, so that lengths can be compared. Left out: Excel chooses, and may begin just below the least. */
  readonly fromZero?: boolean;
  /** null: no legend. */
  readonly legend: "top" | "bottom" | "right" | null;
}

export interface SeriesSpec {
  readonly name: string;
  /** One row or one column, as long as the categories. */
  readonly values: SheetArea;
  readonly color: ChartColor;
  /** Drawn as a line over the columns of the others. Left out: like the chart. */
  readonly asLine?: boolean;
}

/** What a series means, the same in every chart; what has no meaning of its own takes "first" to "fourth". */
export type ChartColor = "plan" | "actual" | "cumulative" | Exclude<Mood, "faint"> | "first" | "second" | "third" | "fourth";
