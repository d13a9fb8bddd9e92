/**
 * What is set cell by cell in many areas of a sheet: areas that lie close together go as one table, in which null leaves a cell as it is,
 * wherever that takes fewer bytes than a call for each.
 */
import type { Area, Position } from "../../sheet/place/place";
import { MAX_OPERATION, pieces, type Operation } from "./requests";

export interface Filled<T> extends Position {
  readonly rows: readonly (readonly T[])[];
}

/** Bytes that it takes to set one range, whatever it is set to. */
export const EACH = 270;

/** @param set sets the cells of an area */
export function tableOperations<T>(areas: readonly Filled<T>[], set: (area: Area, rows: (T | null)[][]) => void): readonly Operation[] {
  return closeTogether(areas).flatMap((group) => oneTable(group, set));
}

/** All of them in one. */
export function oneTable<T>(areas: readonly Filled<T>[], set: (area: Area, rows: (T | null)[][]) => void): readonly Operation[] {
  const { row, column, rows } = tableOf(areas);
  return pieces(rows, MAX_OPERATION).map((piece) => ({
    bytes: piece.bytes,
    steps: 2,
    queue: () => {
      const area = { row: row + piece.from, column, rows: piece.rows.length, columns: piece.rows[0]?.length ?? 0 };
      set(
        area,
        piece.rows.map((each) => [...each]),
      );
    },
  }));
}

/**
 * Areas in groups, each of which takes fewer bytes as one table.
 *
 * @param more bytes that an area takes in a table beyond what it takes alone
 */
export function closeTogether<A extends Filled<unknown>>(
  areas: readonly A[],
  more: (area: A) => number = () => 0,
): readonly (readonly A[])[] {
  let groups = areas.map((area): Group<A> => ({ ...boxOf(area), areas: [area], more: more(area) }));
  for (let before = Infinity; groups.length < before;) {
    before = groups.length;
    groups = joined(groups);
  }
  return groups.map((group) => group.areas);
}

interface Group<A> extends Area {
  readonly areas: readonly A[];
  readonly more: number;
}

/** From above to below, each with the one of the last few with which it costs least. */
function joined<A>(groups: readonly Group<A>[]): Group<A>[] {
  const found: Group<A>[] = [];
  for (const group of [...groups].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const from = Math.max(0, found.length - FEW);
    const costs = found.slice(from).map((each) => cost(union(each, group)) - cost(each) - cost(group) + each.more + group.more - EACH);
    const least = Math.min(...costs);
    const at = from + costs.indexOf(least);
    const other = found[at];
    if (other && least < 0) found[at] = { ...union(other, group), areas: [...other.areas, ...group.areas], more: 0 };
    else found.push(group);
  }
  return found;
}

const FEW = 12;

/** Bytes of a table of nothing but null: what its cells say in its place takes the same in any table. */
function cost({ rows, columns }: Area): number {
  return rows * (3 + 5 * columns);
}

function union(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

function boxOf({ row, column, rows }: Filled<unknown>): Area {
  return { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
}

/** Null between them. */
function tableOf<T>(areas: readonly Filled<T>[]): Filled<T | null> {
  const [first, ...others] = areas;
  if (first && others.length === 0) return first;
  const box = areas.map(boxOf).reduce(union);
  const rows = Array.from({ length: box.rows }, () => Array<T | null>(box.columns).fill(null));
  for (const area of areas)
    for (const [at, cells] of area.rows.entries())
      for (const [each, cell] of cells.entries()) (rows[area.row - box.row + at] ?? [])[area.column - box.column + each] = cell;
  return { row: box.row, column: box.column, rows };
}
