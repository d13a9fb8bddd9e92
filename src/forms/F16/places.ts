import { QUADRANTS } from "../../plan/time/quadrants";
import { FOOT, HEAD, rowCode, type SheetCodes } from "../personal/codedSheet";
import { F16 } from "./form";

/**
 * Where the four quadrants keep what, when the add-in writes them: the list with two hidden columns behind it, to the right its picture,
 * under it the hours by class. Read again, rows and columns are found by their hidden codes.
 */
export const COLUMNS = ["number", "task", "important", "urgent", "class", "hours", "due", "order", "key", "nth"] as const;
export type ColumnF16 = (typeof COLUMNS)[number];

export const SETTINGS_ROW = 1;
export const SETTINGS = "settings";
const CODES_ROW = 2;
export const HEAD_ROW = 3;
export const TASKS_ROW = 4;

export function columnOf(column: ColumnF16): number {
  return COLUMNS.indexOf(column);
}

/** The picture: names of the rows, then urgent and not urgent side by side. */
export const PICTURE_COLUMN = COLUMNS.length + 2;
/** Tasks of a class that it shows. */
export const SHOWN = 8;

export interface RowsF16 {
  /** Rows for tasks, spare ones included: never fewer than the picture has. */
  readonly tasks: number;
  /** A thin row that ends them, so that a row inserted anywhere above it is counted. */
  readonly foot: number;
  /** The heading of the hours by class; the classes, their total, the hint and the note follow. */
  readonly summary: number;
}

const LEAST_TASKS = 2 * (SHOWN + 1);
const SPARE = 5;

export function rowsOf(tasks: number): RowsF16 {
  const rows = Math.max(LEAST_TASKS, tasks + SPARE);
  return { tasks: rows, foot: TASKS_ROW + rows, summary: TASKS_ROW + rows + 1 };
}

export function totalRow({ summary }: RowsF16): number {
  return summary + 1 + QUADRANTS.length;
}

export function codesF16(rows: RowsF16): SheetCodes {
  const { tasks, foot, summary } = rows;
  return {
    corner: { row: CODES_ROW, column: COLUMNS.length },
    layout: F16.layout,
    rows: new Map([
      [SETTINGS_ROW, SETTINGS],
      [HEAD_ROW, HEAD],
      ...Array.from({ length: tasks }, (_, task) => [TASKS_ROW + task, rowCode(task)] as const),
      [foot, FOOT],
      [summary, "summary"],
      ...QUADRANTS.map((quadrant, at) => [summary + 1 + at, `class:${quadrant}`] as const),
      [totalRow(rows), "total"],
      [totalRow(rows) + 1, "hint"],
    ]),
    columns: COLUMNS,
    tables: [
      {
        row: HEAD_ROW,
        column: PICTURE_COLUMN,
        rows: Array.from({ length: LEAST_TASKS + 1 }, (_, row) => `picture:${row}`),
        columns: ["pictureRow", "pictureUrgent", "pictureNotUrgent"],
      },
    ],
  };
}
