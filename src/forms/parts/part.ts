import { block } from "../../sheet/spec/block";
import { movedFormula } from "../../sheet/formula/movedFormula";
import type { Area } from "../../sheet/place/place";
import type { Block, Cell } from "../../sheet/spec/spec";
import type { Entry } from "./entry";

/** A part of a sheet: its cells, what is merged, and how high its rows are. */
export interface Part {
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  readonly heights: readonly (readonly [row: number, height: number])[];
}

/** The cells of an area that is to be merged. */
export function padded(cell: Cell, columns: number): readonly Cell[] {
  return [cell, ...Array<null>(columns - 1).fill(null)];
}

export function band(row: number, column: number, text: string, columns: number): Block {
  return block(row, column, "band", [padded(text, columns)]);
}

/** What users typed, in the row where it stands now: their formulas move along. `before`: the row it was read from; null: nowhere. */
export function standing({ cell }: Entry, before: number | null, row: number): Cell {
  if (cell === null || typeof cell !== "object" || before === null) return cell;
  return { ...cell, formula: movedFormula(cell.formula, row - before) };
}
