/**
 * What stands in a range's cells: values, formulas, texts and number formats as two-dimensional arrays.
 */
import type { Area } from "../engine/area/area";
import { isError, type Cell } from "../engine/cells/cell";
import { fromRelative, toRelative } from "../engine/relativeFormula";
import { invalidArgument } from "./hostError";
import { storedFormula } from "../../sheet/formula/storedFormula";
import { readInput, type Entry } from "./input";
import type { Session } from "./objectType";
import { allow } from "./protectionRules";
import { keepStructure, structureOf } from "./structuredFormulas";
import { changeCells } from "./tableHeaders";
import type { RangeTarget } from "./targets";

type Grid<T> = readonly (readonly T[])[];

/** Excel answers nothing for whole columns and rows: there are too many cells. */
const MOST_CELLS = 5_000_000;

/** While Excel is calculating, cells with formulas still show what they showed before: here, 0. */
export function readValues(target: RangeTarget, { calculating }: Session): Grid<string | number | boolean> | null {
  return read(target, (cell) => (calculating && cell.formula !== null ? 0 : (cell.value ?? "")));
}

/** Formulas that refer to tables by name are answered as they were written. */
export function readFormulas(target: RangeTarget, { quirks }: Session): Grid<string | number | boolean> | null {
  if (tooMany(target.area)) return null;
  const extras = target.sheet.cells.extras(target.area);
  const { row, column } = target.area;
  // A function that nobody has brought is told as it is stored.
  const shown = quirks.functions === "unresolved" ? storedFormula : (formula: string) => formula;
  return read(target, (cell, r, c) => {
    const formula = structureOf(extras[r - row]?.[c - column], cell) ?? cell.formula;
    return formula === null ? (cell.value ?? "") : shown(formula);
  });
}

export function readFormulasR1C1(target: RangeTarget): Grid<string | number | boolean> | null {
  return read(target, (cell, row, column) => (cell.formula === null ? (cell.value ?? "") : toRelative(cell.formula, row, column)));
}

export function readValueTypes(target: RangeTarget): Grid<string> | null {
  return read(target, ({ value, formula }) => {
    if (value === null) return formula === null ? "Empty" : "Double";
    // Text may look like an error: only a formula gives one.
    if (formula !== null && isError(value)) return "Error";
    return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
  });
}

export function readTexts(target: RangeTarget): Grid<string> | null {
  if (tooMany(target.area)) return null;
  const texts = target.sheet.cells.texts(target.area);
  const styles = target.sheet.cells.styles(target.area);
  const cells = target.sheet.cells.read(target.area);
  return texts.map((row, r) => row.map((text, c) => displayed(text, cells[r]?.[c]?.value ?? null, styles[r]?.[c]?.format ?? "General")));
}

export function readNumberFormats({ sheet, area }: RangeTarget): Grid<string> | null {
  if (tooMany(area)) return null;
  return sheet.cells.styles(area).map((row) => row.map((style) => style.format));
}

/** Values and formulas are written alike: text that begins with `=` is a formula. */
export function writeInputs(target: RangeTarget, given: unknown, session: Session): void {
  const { sheet, area } = target;
  allow(session, sheet, "edit", [area]);
  const formats = sheet.cells.styles(bounded(area)).map((row) => row.map((style) => style.format));
  writeEntries(
    target,
    given,
    (input, row, column) => readInput(input, formats[row - area.row]?.[column - area.column] === "@"),
    session,
    formats,
  );
}

export function writeFormulasR1C1(target: RangeTarget, given: unknown, session: Session): void {
  allow(session, target.sheet, "edit", [target.area]);
  writeEntries(
    target,
    given,
    (input, row, column) => {
      const entry = readInput(input, false);
      if (!entry?.cell.formula) return entry;
      return { ...entry, cell: { ...entry.cell, formula: fromRelative(entry.cell.formula, row, column) } };
    },
    session,
  );
}

export function writeNumberFormats({ sheet, area }: RangeTarget, given: unknown, session: Session): void {
  allow(session, sheet, "formatCells", [area]);
  const formats = Array.isArray(given) ? asGrid(given, area) : null;
  if (formats === null || sameEverywhere(formats)) {
    const format = formats === null ? given : formats[0]?.[0];
    if (format !== null) sheet.cells.setStyle(area, { format: formatCode(format) });
    return;
  }
  for (const [r, row] of formats.entries()) {
    for (let from = 0; from < row.length;) {
      let to = from + 1;
      while (to < row.length && row[to] === row[from]) to++;
      if (row[from] !== null)
        sheet.cells.setStyle(
          { row: area.row + r, column: area.column + from, rows: 1, columns: to - from },
          { format: formatCode(row[from]) },
        );
      from = to;
    }
  }
}

function read<T>({ sheet, area }: RangeTarget, each: (cell: Cell, row: number, column: number) => T): Grid<T> | null {
  if (tooMany(area)) return null;
  return sheet.cells.read(area).map((row, r) => row.map((cell, c) => each(cell, area.row + r, area.column + c)));
}

function writeEntries(
  { sheet, area }: RangeTarget,
  given: unknown,
  entry: (input: unknown, row: number, column: number) => Entry | undefined,
  session: Session,
  formats: Grid<string> = [],
): void {
  if (tooMany(area)) throw invalidArgument("The range has too many cells to write.");
  const inputs = Array.isArray(given)
    ? asGrid(given, area)
    : Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => given));
  const entries = inputs.map((row, r) => row.map((input, c) => entry(input, area.row + r, area.column + c)));
  const written = entries.map((row) => row.map((each) => each?.cell));
  changeCells(session, sheet, area, () => {
    sheet.cells.write(area.row, area.column, written);
    keepStructure(session.engine, sheet, area, written);
  });
  for (const [r, row] of entries.entries()) {
    for (const [c, each] of row.entries()) {
      const own = formats[r]?.[c] ?? "General";
      if (each?.format && own === "General")
        sheet.cells.setStyle({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, { format: each.format });
    }
  }
}

function asGrid(given: readonly unknown[], area: Area): Grid<unknown> {
  const columns = Array.isArray(given[0]) ? given[0].length : 0;
  if (given.length !== area.rows || !given.every((row) => Array.isArray(row) && row.length === area.columns)) {
    throw invalidArgument(
      `The number of rows or columns in the input array (${given.length} × ${columns}) ` +
        `doesn't match the size of the range (${area.rows} × ${area.columns}).`,
    );
  }
  return given as Grid<unknown>;
}

function formatCode(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(`A number format is text, not ${JSON.stringify(value)}.`);
  return value === "" ? "General" : value;
}

function sameEverywhere(formats: Grid<unknown>): boolean {
  const first = formats[0]?.[0];
  return formats.every((row) => row.every((format) => format === first));
}

function tooMany(area: Area): boolean {
  return area.rows * area.columns > MOST_CELLS;
}

function bounded(area: Area): Area {
  return tooMany(area) ? { ...area, rows: 1, columns: 1 } : area;
}

/** General shows at most eleven characters of a number, and TRUE for a boolean. */
function displayed(text: string, value: Cell["value"], format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number" || format !== "General") return text;
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-4)
    return Number.isInteger(value) && size < 1e11
      ? String(value)
      : value
          .toExponential(5)
          .replace(/\.?0+e/, "E")
          .replace(/E([+-])(\d)$/, "E$10$2")
          .replace("e", "E");
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}
