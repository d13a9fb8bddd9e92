/**
 * Where F6 keeps its parts: the head, a line for every visit, under them what came of them and the visits of each client.
 *
 *     A 日期  B 时间  C 地点  D 客户名称  E 联系人  F 职务  G 电话  H 上次拜访时间  I 本次拜访目的  J 了解信息  K 业务演示  L 签约  M 状态  N 原因
 */
export const COLUMNS = [
  "date",
  "time",
  "place",
  "client",
  "contact",
  "title",
  "phone",
  "last",
  "purpose",
  "learned",
  "demonstrated",
  "signed",
  "status",
  "reason",
] as const;
export type ColumnF6 = (typeof COLUMNS)[number];

export function columnOf(column: ColumnF6): number {
  return COLUMNS.indexOf(column);
}

export const GROUPS_ROW = 4;
export const LABELS_ROW = 5;
/** Hidden. */
export const CODE_ROW = 6;
export const LINES_ROW = 7;

/** The hidden column that says which line is which. */
export const CODE_COLUMN = COLUMNS.length;

export interface RowsF6 {
  readonly lines: number;
  /** Labels, and under them the figures. */
  readonly foot: number;
  readonly band: number;
  readonly clients: number;
  readonly clientCount: number;
  /** Band, headings, figures, and what they rest on. */
  readonly suggested: number;
  readonly signed: number;
}

export function rowsF6(lines: number, clients: number): RowsF6 {
  const foot = LINES_ROW + lines + 1;
  const band = foot + 3;
  const suggested = clients === 0 ? band : band + clients + 3;
  return { lines, foot, band, clients: band + 2, clientCount: clients, suggested, signed: suggested + 5 };
}

/** The row of a client among the visits wanted: "c:" and the client's id. */
const WANTED = "c:";

export function wantedCode(client: string, count: number): string {
  return `${WANTED}${client}#${count}`;
}

export function wantedIn(code: string): { readonly client: string; readonly count: number } | null {
  const [, client, count] = /^c:(.+)#(\d+)$/s.exec(code) ?? [];
  return client === undefined ? null : { client, count: Number(count) };
}

/** What stands in the cell of a result that was ticked. */
export const TICK = "✓";
