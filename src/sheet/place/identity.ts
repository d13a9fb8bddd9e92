import type { Position } from "./place";

/**
 * What the rows and columns of a sheet are, by position from 0; null: nothing that could be referred to. Whatever a row is called, in
 * whichever language, and wherever it stands, its identity stays: in F1 the row of 客户经理甲 in 收入 is `revenue:manager:jia`.
 */
export interface SheetIds {
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
}

/** An identity of several parts, such as ids of the plan, which may contain anything. */
export function idOf(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replaceAll("%", "%25").replaceAll(":", "%3A")).join(":");
}

/** From where each row and column stands. */
export function sheetIds(
  rows: readonly (readonly [row: number, id: string])[],
  columns: readonly (readonly [column: number, id: string])[],
): SheetIds {
  return { rows: placed(rows), columns: placed(columns) };
}

/** The cell of a row and a column; null where one of them is not on the sheet. */
export function cellOf({ rows, columns }: SheetIds, rowId: string, columnId: string): Position | null {
  const [row, column] = [rows.indexOf(rowId), columns.indexOf(columnId)];
  return row < 0 || column < 0 ? null : { row, column };
}

function placed(entries: readonly (readonly [at: number, id: string])[]): readonly (string | null)[] {
  const ids = new Map(entries);
  return Array.from({ length: Math.max(-1, ...ids.keys()) + 1 }, (_, at) => ids.get(at) ?? null);
}
