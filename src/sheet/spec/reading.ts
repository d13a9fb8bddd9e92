import type { Area, Position } from "../place/place";
import type { SheetSpec } from "./spec";

/** What stands in a sheet now: its values from A1 on, and where its tables and names are. */
export interface Reading {
  /** Rows of the used range, from A1; "" is an empty cell. As Excel gives them: numbers, text, booleans, errors as text. */
  readonly values: readonly (readonly unknown[])[];
  /** Formulas as Excel shows them, values where there is none. Left out: not read. */
  readonly formulas?: readonly (readonly unknown[])[];
  /** Number formats. Left out: not read. */
  readonly formats?: readonly (readonly string[])[];
  /** By table name (header row included) and by defined name. */
  readonly areas: Readonly<Record<string, Area>>;
  /** Cells that hold an error, and not text that looks like one. Left out: unknown, and what looks like an error counts as one. */
  readonly errors?: readonly Position[];
  /** Cells that calculate what they show. Left out: not read. */
  readonly calculating?: readonly FormulaCell[];
  /** Areas of cells that show the first of them as one. Left out: not read. */
  readonly merges?: readonly Area[];
  /** Cells that show their number as a day. Left out: not read. */
  readonly days?: readonly Position[];
}

export interface FormulaCell extends Position {
  /** English A1 with a leading "=". */
  readonly formula: string;
  /** Whether the program that saved it has calculated it. If not, it shows nothing. */
  readonly calculated: boolean;
}

/** What reading a sheet gives when it was written and nobody has touched it. */
export function readingOf(spec: SheetSpec): Reading {
  const rows = spec.blocks.reduce((most, { row, cells }) => Math.max(most, row + cells.length), 0);
  const columns = spec.blocks.reduce((most, { column, cells }) => Math.max(most, column + (cells[0]?.length ?? 0)), 0);
  const values = Array.from({ length: rows }, () => Array<unknown>(columns).fill(""));
  for (const block of spec.blocks) {
    block.cells.forEach((cells, row) => {
      const line = values[block.row + row] as unknown[];
      cells.forEach((cell, column) => {
        line[block.column + column] = cell === null ? "" : typeof cell === "object" ? cell.value : cell;
      });
    });
  }
  return {
    values,
    areas: Object.fromEntries([...(spec.tables ?? []), ...(spec.names ?? [])].map(({ name, area }) => [name, area])),
    errors: [],
  };
}
