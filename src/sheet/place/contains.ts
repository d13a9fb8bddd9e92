import type { Area, Position } from "./place";

export function contains({ row, column, rows, columns }: Area, at: Position): boolean {
  return at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
}

export function overlap(one: Area, other: Area): boolean {
  const meet = (from: number, count: number, at: number, many: number): boolean => from < at + many && at < from + count;
  return meet(one.row, one.rows, other.row, other.rows) && meet(one.column, one.columns, other.column, other.columns);
}

/** Whether all of an area lies within the other. */
export function isWithin({ row, column, rows, columns }: Area, other: Area): boolean {
  return contains(other, { row, column }) && contains(other, { row: row + rows - 1, column: column + columns - 1 });
}
