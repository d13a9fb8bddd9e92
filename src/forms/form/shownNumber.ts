import type { WhyCell } from "../../plan/explain/steps";
import { folded } from "../../plan/typed/name";

/**
 * Which number of the plan a cell of a sheet shows: B5 of F1 is the first manager's January, H8 the team's half-year. Rows that
 * were sorted are known by the names that stand in them.
 */
export interface ShownNumber {
  readonly metric: number;
  readonly cell: WhyCell;
  /** With buffers, 其中：目标 and 加压 show parts of it. */
  readonly part: "all" | "target" | "buffer";
}

export const WHOLE: WhyCell = { product: null, manager: null, account: null, period: null };

/** The periods of a column, or a part of the year behind them; null: no column of numbers. */
export type ColumnAt = { readonly first: number; readonly count: number } | ShownNumber["part"];

export function columnAt(layout: readonly number[], column: number): ColumnAt | null {
  if (column < 0) return null;
  if (column >= layout.length) return (["all", "target", "buffer"] as const)[column - layout.length] ?? null;
  return { first: layout.slice(0, column).reduce((sum, periods) => sum + periods, 0), count: layout[column] ?? 0 };
}

export function number(metric: number, cell: WhyCell, column: ColumnAt): ShownNumber {
  return typeof column === "string"
    ? { metric, cell, part: column }
    : { metric, cell: { ...cell, period: column.first, count: column.count }, part: "all" };
}

/** All periods up to the end of a column; behind the year nothing stands. */
export function cumulative(metric: number, cell: WhyCell, column: ColumnAt): ShownNumber | null {
  return typeof column === "string" ? null : { metric, cell: { ...cell, period: 0, count: column.first + column.count }, part: "all" };
}

/** The entry at a line if its name stands there, or else the one whose name does. */
export function named(entries: readonly { readonly name: string }[], line: number, name: string): number | null {
  const isIt = (entry: { readonly name: string } | undefined): boolean => entry !== undefined && folded(entry.name) === folded(name);
  if (isIt(entries[line])) return line;
  const found = entries.findIndex(isIt);
  return found < 0 ? null : found;
}
