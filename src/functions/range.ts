import type { Cell, FunctionProblem, Shape } from "../i18n/functionProblem";

/** The cells of an argument, row by row; null: empty, counts as not given. */
export interface Range<T> extends Shape {
  /** The parameter's name, for what has to be said about it. */
  readonly parameter: string;
  readonly cells: readonly T[];
}

export type Numbers = Range<number | null>;

/** Where the cell at this position of `cells` stands. */
export function cellAt({ columns }: Shape, position: number): Cell {
  return { row: Math.floor(position / columns) + 1, column: (position % columns) + 1 };
}

/** Results as a range of the same shape. */
export function shaped<T>({ rows, columns }: Shape, cells: ArrayLike<T>): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cells[row * columns + column] as T));
}

/** Null, or that the first of `others` with another shape does not fit. A range left out (null) fits. */
export function shapesDiffer(range: Range<unknown>, ...others: readonly (Range<unknown> | null)[]): FunctionProblem | null {
  const other = others.find((each) => each !== null && (each.rows !== range.rows || each.columns !== range.columns));
  return other
    ? { type: "ShapesDiffer", parameter: other.parameter, shape: shapeOf(other), other: range.parameter, otherShape: shapeOf(range) }
    : null;
}

/** Null, or that a range that must be one row or one column is neither. */
export function notOneLine(range: Range<unknown>): FunctionProblem | null {
  return range.rows === 1 || range.columns === 1 ? null : { type: "NotOneLine", parameter: range.parameter, shape: shapeOf(range) };
}

export function shapeOf({ rows, columns }: Shape): Shape {
  return { rows, columns };
}
