/**
 * What is set cell by cell in many areas of a sheet: each area on its own, or all in one table in which null leaves a cell as it is,
 * whichever takes fewer bytes. A sheet of many small blocks goes as one table, one of few large blocks as these.
 */
import type { Area, Position } from "../../sheet/place/place";
import { bytesOf, MAX_OPERATION, pieces, type Operation } from "../request/requests";

export interface Filled<T> extends Position {
  readonly rows: readonly (readonly T[])[];
}

/** Bytes that it takes to set one range, whatever it is set to. */
export const EACH = 330;

/** @param set sets the cells of an area */
export function tableOperations<T>(areas: readonly Filled<T>[], set: (area: Area, rows: (T | null)[][]) => void): readonly Operation[] {
  const apart = areas.reduce((sum, { rows }) => sum + EACH + bytesOf(rows), 0);
  const table = areas.length > 1 ? inOneTable(areas) : null;
  const chosen: readonly Filled<T | null>[] = table !== null && EACH + bytesOf(table.rows) < apart ? [table] : areas;
  return chosen.flatMap(({ row, column, rows }) =>
    pieces(rows, MAX_OPERATION).map((piece) => ({
      bytes: piece.bytes,
      steps: 2,
      queue: () => {
        const area = { row: row + piece.from, column, rows: piece.rows.length, columns: piece.rows[0]?.length ?? 0 };
        set(
          area,
          piece.rows.map((each) => [...each]),
        );
      },
    })),
  );
}

/** Null between them. */
export function inOneTable<T>(areas: readonly Filled<T>[]): Filled<T | null> {
  const [row, column] = [Math.min(...areas.map((area) => area.row)), Math.min(...areas.map((area) => area.column))];
  const bottom = Math.max(...areas.map((area) => area.row + area.rows.length));
  const right = Math.max(...areas.map((area) => area.column + (area.rows[0]?.length ?? 0)));
  const rows = Array.from({ length: bottom - row }, () => Array<T | null>(right - column).fill(null));
  for (const area of areas)
    for (const [down, cells] of area.rows.entries())
      for (const [across, cell] of cells.entries()) (rows[area.row - row + down] ?? [])[area.column - column + across] = cell;
  return { row, column, rows };
}
