/**
 * Rows of a sheet by what is typed into them, so that what was typed since can be seen. Formulas change with rows and columns, and say
 * nothing.
 */
import { isFormula } from "../../sheet/formula/formula";
import { cellGrid } from "../../sheet/merge/cellGrid";
import { fingerprint } from "../../plan/text/fingerprint";
import type { SheetSpec } from "../../sheet/spec/spec";

type Cells = readonly (readonly unknown[])[];

/** Four digits a row; "": nothing is typed there. */
export function rowPrints(cells: Cells): readonly string[] {
  return cells.map(printOf);
}

/** Of cells beside each other or below each other. */
export function printOf(cells: readonly unknown[]): string {
  const typed = cells.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? "=" : (cell ?? "")));
  while (typed.length > 0 && (typed.at(-1) === "" || typed.at(-1) === "=")) typed.pop();
  return typed.every((cell) => cell === "" || cell === "=") ? "" : fingerprint(JSON.stringify(typed)).slice(0, 4);
}

/** What a sheet says once it is written, with formulas as such. */
export function cellsOf(spec: SheetSpec): Cells {
  const { all } = cellGrid(spec);
  const rows: unknown[][] = [];
  for (const { row, column, cell } of all) {
    const line = (rows[row] ??= []);
    line[column] = isFormula(cell) ? "=" : cell;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ""));
}
