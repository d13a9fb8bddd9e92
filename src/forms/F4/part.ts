import type { Course } from "../../plan/course/courseOf";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import type { Area } from "../../sheet/place/place";
import type { Block, CheckSpec } from "../../sheet/spec/spec";
import { wrappedHeights } from "../../sheet/look/width";
import type { Texts } from "../texts";
import type { Figures } from "./figures";
import { FIRST_MONTH, type PlacesF4 } from "./places";
import type { ManagerMonth } from "../form/managerMonth";

/** What the parts of a sheet draw on. */
export interface SheetF4 {
  readonly course: Course;
  readonly of: ManagerMonth;
  /** The manager's rows among the accounts. */
  readonly rows: readonly number[];
  readonly places: PlacesF4;
  /** By metric. */
  readonly figures: readonly Figures[];
  readonly texts: Texts;
}

/** What a part adds to the sheet. */
export interface Part {
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  readonly heights: readonly (readonly [number, number])[];
  readonly checks: readonly CheckSpec[];
}

/** A band over the whole width. */
export function band(row: number, text: string, { columns }: PlacesF4): Block {
  return block(row, 0, "band", [[text, ...Array<null>(columns - 1).fill(null)]]);
}

/** The columns from one month to another, both from 0, in a row. */
export function monthsArea(row: number, from: number, to: number): string {
  return a1({ row, column: FIRST_MONTH + from, rows: 1, columns: to - from + 1 });
}

/** Rows tall enough to write in, taller where a label wraps; `labels[row]` stand side by side. */
export function rowHeights(first: number, labels: readonly (readonly string[])[], widths: readonly number[]): Part["heights"] {
  const wrapped = new Map(wrappedHeights(first, labels, widths));
  return labels.map((_, row) => [first + row, Math.max(ROW_HEIGHT, wrapped.get(first + row) ?? 0)] as const);
}

const ROW_HEIGHT = 20;
