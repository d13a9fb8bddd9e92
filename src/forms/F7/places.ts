/**
 * Where F7 keeps its parts: the head, and for every day a band with its date, its lines, and what came of them.
 *
 *     A 序号  B 时间  C 今日事项  D 完成状态  E 评估  (not shown at first: F 重要  G 紧急)
 */
export const COLUMNS = ["number", "time", "task", "status", "rating", "important", "urgent"] as const;
export type ColumnF7 = (typeof COLUMNS)[number];

export function columnOf(column: ColumnF7): number {
  return COLUMNS.indexOf(column);
}

export const LABELS_ROW = 4;
/** Hidden. */
export const CODE_ROW = 5;
export const DAYS_ROW = 6;

export const CODE_COLUMN = COLUMNS.length;

/**
 * Hidden, behind the code: the day of a line; the line of the visit plan that it stands for; the row in which what it shows stands, the
 * text that is there, and its id until it is typed over; and its own id once it is put off, for the day after.
 */
export const BESIDE = ["day", "visit", "row", "text", "shows", "putOff"] as const;

export function besideOf(column: (typeof BESIDE)[number]): number {
  return CODE_COLUMN + 1 + BESIDE.indexOf(column);
}

/** Rows of a day: its band, its lines, its foot. */
export interface RowsOfDay {
  readonly band: number;
  readonly lines: number;
  readonly count: number;
  readonly foot: number;
}

export function rowsF7(days: readonly { readonly lines: readonly unknown[] }[]): readonly RowsOfDay[] {
  let next = DAYS_ROW;
  return days.map(({ lines: { length: count } }) => {
    const band = next;
    next += count + 2;
    return { band, lines: band + 1, count, foot: band + 1 + count };
  });
}

/** The rows of a band and of a foot. */
export function bandCode(date: string): string {
  return `d:${date}`;
}

export function footCode(date: string): string {
  return `f:${date}`;
}
