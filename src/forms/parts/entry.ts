import { isPercent, numberIn } from "../../plan/typed/number";
import type { Reading } from "../../sheet/spec/reading";
import type { Cell } from "../../sheet/spec/spec";
import type { Position } from "../../sheet/place/place";

/** What stands in a cell that users type into, with the number format that Excel gave it when they typed "50%" or a day. */
export interface Entry {
  readonly cell: Cell;
  /** null: the form's own. */
  readonly format: string | null;
}

export const EMPTY: Entry = { cell: null, format: null };

/** An entry of the form's own making. */
export function entry(cell: Cell): Entry {
  return { cell, format: null };
}

/** A formula that users typed stays one. */
export function entryAt({ values, formulas, formats }: Reading, { row, column }: Position): Entry {
  const format = formats?.[row]?.[column] ?? "General";
  return { cell: cellOf(values[row]?.[column], formulas?.[row]?.[column]), format: format === "General" || format === "@" ? null : format };
}

function cellOf(value: unknown, formula: unknown): Cell {
  const shown = typeof value === "number" || typeof value === "boolean" ? value : typeof value === "string" && value !== "" ? value : null;
  // Text that begins with "=" comes back as its own formula.
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return shown;
  // A column of a table in double brackets would be taken for one of our sheets.
  return {
    formula: formula.replace(/\[\[(\w+)\]\]/g, "[$1]"),
    value: typeof shown === "boolean" ? String(shown).toUpperCase() : (shown ?? ""),
  };
}

/** An entry where numbers are asked for: typed text that means one is that number, with which Excel calculates; other text stays. */
export function numberEntry(one: Entry): Entry {
  const number = typeof one.cell === "string" ? numberIn(one.cell) : null;
  if (number === null) return one;
  return { cell: number, format: one.format ?? (isPercent(String(one.cell)) ? (Number.isInteger(number * 100) ? "0%" : "0.00%") : null) };
}

/** What an entry says: a formula's value, not the formula. */
export function valueOf({ cell }: Entry): string | number | boolean | null {
  if (cell === null || typeof cell !== "object") return cell;
  return cell.value === "" ? null : cell.value;
}

/** The number that an entry is; null for anything else. */
export function numberOf(one: Entry): number | null {
  const value = valueOf(one);
  return typeof value === "number" ? value : null;
}

/** The text of an entry, "" for an empty one. */
export function textOf(one: Entry): string {
  return String(valueOf(one) ?? "");
}

export function isEmpty(one: Entry): boolean {
  return one.cell === null;
}
