import { FOOT, HEAD, rowCode, type SheetCodes } from "../personal/codedSheet";
import { F18 } from "./form";

/**
 * Where a plan of work keeps what, when the add-in writes it: what comes of it on top, then a task a row with its times, its check and,
 * hidden, what others calculate with; to the right its bar. A row of zeros above the first task and an empty one below the last end what a
 * task looks up and down for. Read again, rows and columns are found by their hidden codes.
 */
export const COLUMNS = [
  "id",
  "task",
  "hours",
  "after",
  "attended",
  "earliestStart",
  "earliestFinish",
  "latestStart",
  "latestFinish",
  "slack",
  "critical",
  "group",
  "check",
  // Hidden: what comes before as ,1,2, and the figures as numbers, 0 where there is no task.
  "before",
  "finish",
  "start",
  "depth",
] as const;
export type ColumnF18 = (typeof COLUMNS)[number];

export const RESULTS_ROW = 1;
const CODES_ROW = 2;
export const HEAD_ROW = 3;
export const ZEROS_ROW = 4;
export const TASKS_ROW = 5;

/** Where each result stands, behind its label. */
export const RESULTS = { serial: "hours", shortest: "earliestStart", saved: "latestFinish", alone: "group" } as const satisfies Record<
  string,
  ColumnF18
>;

export const BARS_COLUMN = COLUMNS.length + 2;
/** Pieces of a bar. */
export const BARS = 20;

export function columnOf(column: ColumnF18): number {
  return COLUMNS.indexOf(column);
}

export interface RowsF18 {
  /** Rows for tasks, spare ones included. */
  readonly tasks: number;
  /** The empty row below them. */
  readonly foot: number;
  readonly verdict: number;
}

const LEAST_TASKS = 10;
const SPARE = 4;

export function rowsOf(tasks: number): RowsF18 {
  const rows = Math.max(LEAST_TASKS, tasks + SPARE);
  return { tasks: rows, foot: TASKS_ROW + rows, verdict: TASKS_ROW + rows + 1 };
}

export function codesF18({ tasks, foot, verdict }: RowsF18): SheetCodes {
  return {
    corner: { row: CODES_ROW, column: COLUMNS.length },
    layout: F18.layout,
    rows: new Map([
      [RESULTS_ROW, "results"],
      [HEAD_ROW, HEAD],
      [ZEROS_ROW, "zeros"],
      ...Array.from({ length: tasks }, (_, task) => [TASKS_ROW + task, rowCode(task)] as const),
      [foot, FOOT],
      [verdict, "verdict"],
    ]),
    columns: COLUMNS,
    tables: [{ row: HEAD_ROW, column: BARS_COLUMN, rows: Array.from({ length: tasks + 2 }, (_, row) => `bar:${row}`), columns: ["bar"] }],
  };
}
