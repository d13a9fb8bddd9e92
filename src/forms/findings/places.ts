/** Columns of the sheet of findings, in order; the last, hidden one says which finding a row is. */
export const COLUMNS = [
  "finding",
  "rule",
  "level",
  "manager",
  "period",
  "subject",
  "fact",
  "value",
  "threshold",
  "sample",
  "rows",
  "status",
  "answer",
  "how",
  "date",
  "by",
  "outcome",
  "note",
  "st",
] as const;
export type FindingColumn = (typeof COLUMNS)[number];

/** What is typed on it. */
export const FOLLOW_UP_COLUMNS = ["answer", "how", "date", "by", "outcome", "note", "st"] as const;
export type FollowUpColumn = (typeof FOLLOW_UP_COLUMNS)[number];

/** Rows: title, team, what chance alone would bring about, bands, hidden codes, headings, findings. */
export const BAND_ROW = 4;
export const CODE_ROW = 5;
export const HEAD_ROW = 6;
export const BODY = 7;

export function columnOf(column: FindingColumn): number {
  return COLUMNS.indexOf(column);
}

/** Begins the code of a finding's row: which it is, since when it is known, and what its follow-up said when it was written. */
const FINDING = /^finding:(\S+)@(\d{4}-\d\d-\d\d)?#([0-9a-f]{8})$/;

export function codeOf(id: string, since: string, said: string): string {
  return `finding:${id}@${since}#${said}`;
}

export function findingIn(code: string): { readonly id: string; readonly since: string; readonly said: string } | null {
  const [, id, since = "", said = ""] = FINDING.exec(code) ?? [];
  return id === undefined ? null : { id, since, said };
}
