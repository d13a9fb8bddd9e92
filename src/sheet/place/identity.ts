import type { Position } from "./place";

/**
 * What the rows and columns of a sheet are, by position from 0; null: nothing that could be referred to. Whatever a row is called, in
 * whichever language, and wherever it stands, its identity stays: in F1 the row of 客户经理甲 in 收入 is `revenue:manager:jia`.
 */
export interface SheetIds {
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
  /** Tables side by side, each with rows of its own. Left out: none. */
  readonly tables?: readonly TableIds[];
}

/** From its first cell on. */
export interface TableIds extends Position {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What a cell's row and column are; null where one of them is nothing. */
export function idsAt(ids: SheetIds, { row, column }: Position): { readonly row: string; readonly column: string } | null {
  for (const table of ids.tables ?? []) {
    const [rowId, columnId] = [table.rows[row - table.row], table.columns[column - table.column]];
    if (rowId !== undefined && columnId !== undefined) return { row: rowId, column: columnId };
  }
  const [rowId, columnId] = [ids.rows[row], ids.columns[column]];
  return rowId == null || columnId == null ? null : { row: rowId, column: columnId };
}

/** The cell of a row and a column; null where one of them is not on the sheet. */
export function cellOf(ids: SheetIds, rowId: string, columnId: string): Position | null {
  for (const table of [...(ids.tables ?? []), { row: 0, column: 0, rows: ids.rows, columns: ids.columns }]) {
    const [row, column] = [table.rows.indexOf(rowId), table.columns.indexOf(columnId)];
    if (row >= 0 && column >= 0) return { row: table.row + row, column: table.column + column };
  }
  return null;
}

/** An identity of several parts, such as ids of the plan, which may contain anything. */
export function idOf(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replaceAll("%", "%25").replaceAll(":", "%3A")).join(":");
}

/** Of those that are alike, the second is `x:2`. */
export function distinctIds(ids: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}:${count}`;
  });
}

/** From where each row and column stands. */
export function sheetIds(
  rows: readonly (readonly [row: number, id: string])[],
  columns: readonly (readonly [column: number, id: string])[],
): SheetIds {
  return { rows: placed(rows), columns: placed(columns) };
}

function placed(entries: readonly (readonly [at: number, id: string])[]): readonly (string | null)[] {
  const ids = new Map(entries);
  return Array.from({ length: Math.max(-1, ...ids.keys()) + 1 }, (_, at) => ids.get(at) ?? null);
}
