/**
 * Where F8 keeps its parts: the head, a line for everything that was done, under them the summaries.
 *
 *     A 日期  B 时间  C 地点  D 集团客户  E 工作内容  F 目的  G 结果
 */
export const COLUMNS = ["date", "time", "place", "client", "content", "purpose", "result"] as const;
export type ColumnF8 = (typeof COLUMNS)[number];

export function columnOf(column: ColumnF8): number {
  return COLUMNS.indexOf(column);
}

export const LABELS_ROW = 5;
/** Hidden. */
export const CODE_ROW = 6;
export const LINES_ROW = 7;

/** Hidden: which line is which, which line of the visit plan it shows, and in which row that stands. */
export const CODE_COLUMN = COLUMNS.length;
export const SHOWS_COLUMN = CODE_COLUMN + 1;
export const ROW_COLUMN = SHOWS_COLUMN + 1;
export const SHOWS = "shows";

/** The row of a summary: "s:", what it sums up, its first and last day. */
export function summaryCode(kind: string, from: string, to: string): string {
  return `s:${kind}:${from}:${to}`;
}

export function summaryIn(code: string): { readonly kind: "day" | "week"; readonly from: string; readonly to: string } | null {
  const [, kind, from = "", to = ""] = /^s:(day|week):([\d-]+):([\d-]+)$/.exec(code) ?? [];
  return kind === "day" || kind === "week" ? { kind, from, to } : null;
}
