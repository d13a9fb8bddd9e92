/** What a chart is drawn with, in pixels from its top left corner. */
import type { ChartFont } from "../../../xlsx/file/charts";

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly font: ChartFont;
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

export interface SeriesLine {
  readonly color: string;
  readonly width: number;
  /** Broken where a cell is empty. */
  readonly pieces: readonly (readonly Point[])[];
  readonly markers: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
