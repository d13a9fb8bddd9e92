/**
 * Where an area is after rows or columns were inserted or deleted: two rows inserted above A5 make it A7.
 */
import { intersect, type Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../xlsx/file/area";
import type { Axis } from "./axis";

export interface Shift {
  readonly sheetId: string;
  readonly axis: Axis;
  /** The first row or column inserted or deleted. */
  readonly at: number;
  /** Negative when deleted. */
  readonly count: number;
}

/** Null when all of the area was deleted. */
export function shifted(area: Area, { axis, at, count }: Shift): Area | null {
  const isRow = axis === "row";
  const [from, size, limit] = isRow ? [area.row, area.rows, MAX_ROWS] : [area.column, area.columns, MAX_COLUMNS];
  if (size === limit) return area;
  const [newFrom, newSize] = count > 0 ? inserted(from, size, at, count) : deleted(from, size, at, -count);
  if (newSize <= 0) return null;
  return isRow ? { ...area, row: newFrom, rows: newSize } : { ...area, column: newFrom, columns: newSize };
}

function inserted(from: number, size: number, at: number, count: number): readonly [from: number, size: number] {
  if (at <= from) return [from + count, size];
  return [from, at < from + size ? size + count : size];
}

function deleted(from: number, size: number, at: number, count: number): readonly [from: number, size: number] {
  const before = Math.max(0, Math.min(from, at + count) - at);
  const within = Math.max(0, Math.min(from + size, at + count) - Math.max(from, at));
  return [from - before, size - within];
}

/** Whether all of an area lies within the columns of cells that are pushed down, or within the rows of those pushed aside. */
export function isAside(area: Area, within: Area, axis: Axis): boolean {
  const lane: Area = axis === "row" ? { ...within, row: 0, rows: MAX_ROWS } : { ...within, column: 0, columns: MAX_COLUMNS };
  const common = intersect(area, lane);
  return common !== null && common.rows === area.rows && common.columns === area.columns;
}
