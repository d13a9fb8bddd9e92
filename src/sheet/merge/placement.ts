import type { Area, Position, SheetKey } from "../place/place";
import { stretches, type Stretch } from "./stretches";

/**
 * Where the rows and columns of a spec stand on a sheet, by their position in the spec: users insert, move and sort rows and columns, and
 * ours are found again. null: it is not there.
 */
export interface Placement {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/** null: every row and column of the sheet stands where its spec has it. */
export type PlacementOf = (sheet: SheetKey) => Placement | null;

/** Where a cell of the spec stands; null: its row or its column is gone. */
export function placedCell(placement: Placement | null, { row, column }: Position): Position | null {
  if (placement === null) return { row, column };
  const [at, across] = [lineAt(placement.rows, row), lineAt(placement.columns, column)];
  return at === null || across === null ? null : { row: at, column: across };
}

/** The least area with all that is left of an area of the spec; null: nothing is. */
export function placedArea(placement: Placement | null, area: Area): Area | null {
  if (placement === null) return area;
  const rows = runsOf(placement.rows, area.row, area.rows);
  const columns = runsOf(placement.columns, area.column, area.columns);
  return bounds(rows, columns);
}

/** What is left of an area of the spec, without the rows and columns that users put between. */
export function placedAreas(placement: Placement | null, area: Area): readonly Area[] {
  if (placement === null) return [area];
  const columns = runsOf(placement.columns, area.column, area.columns);
  return runsOf(placement.rows, area.row, area.rows).flatMap((rows) =>
    columns.map((across) => ({ row: rows.at, column: across.at, rows: rows.count, columns: across.count })),
  );
}

/** A position beyond the last line moves as far as the last one did. */
function lineAt(lines: readonly (number | null)[], position: number): number | null {
  if (position < lines.length) return lines[position] ?? null;
  const last = lines.at(-1);
  return last === undefined ? position : last === null ? null : last + position - lines.length + 1;
}

/** Lines side by side, in the order of the sheet. */
function runsOf(lines: readonly (number | null)[], from: number, count: number): readonly Stretch[] {
  const placed = Array.from({ length: count }, (_, at) => lineAt(lines, from + at)).filter((line) => line !== null);
  return stretches(placed.sort((a, b) => a - b));
}

function bounds(rows: readonly Stretch[], columns: readonly Stretch[]): Area | null {
  const [top, bottom, left, right] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (!top || !bottom || !left || !right) return null;
  return {
    row: top.at,
    column: left.at,
    rows: bottom.at + bottom.count - top.at,
    columns: right.at + right.count - left.at,
  };
}
