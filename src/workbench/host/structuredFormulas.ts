/**
 * Formulas that refer to tables. The engine calculates with addresses; the cell keeps the formula as it was written beside them, so that it
 * is read back so, and follows the table when that grows, shrinks or gets another name.
 */
import type { Area } from "../engine/area/area";
import type { Cell, CellExtras } from "../engine/cells/cell";
import type { Engine } from "../engine/engine";
import type { Sheet } from "../engine/cells/sheet";
import type { Table } from "../engine/objects/tables";
import { hasStructure, renamed, withAddresses, withHeadings, withoutTable, type NamedTable, type Place } from "./structuredReference";
import { header } from "./tableParts";

const THERE_ARE = "structuredFormulas";

/** Call after cells were written: formulas among them that refer to tables get addresses. */
export function keepStructure(engine: Engine, sheet: Sheet, area: Area, written: readonly (readonly (Cell | undefined)[])[]): void {
  const isKept = engine.side.get("", THERE_ARE, false);
  const isGiven = written.some((row) => row.some((cell) => cell?.formula && hasStructure(cell.formula)));
  if (!isKept && !isGiven) return;
  const tables = namedTables(engine);
  for (const [r, row] of written.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell === undefined) continue;
      const at = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      const before = structureOf(sheet.cells.extras(at)[0]?.[0], cell);
      const addresses =
        cell.formula && hasStructure(cell.formula) ? withAddresses(cell.formula, { sheetId: sheet.id, ...at }, tables) : null;
      if (addresses !== null && addresses !== cell.formula) put(sheet, at, addresses, cell.formula);
      else if (before !== null) sheet.cells.setExtras(at, { structured: null });
    }
  }
  if (isGiven) engine.side.set("", THERE_ARE, true);
}

/** A formula as it was written. */
export function structureOf(extras: CellExtras | undefined, { formula }: Cell): string | null {
  return formula === null ? null : (extras?.structured ?? null);
}

/** Call after a table has changed: every formula that refers to one is looked at again. */
export function followTables(engine: Engine, change: (structured: string, place: Place) => string = (same) => same): void {
  if (!engine.side.get("", THERE_ARE, false)) return;
  const tables = namedTables(engine);
  for (const { sheet, at, formula, structured } of structuredCells(engine)) {
    const place = { sheetId: sheet.id, ...at };
    const next = change(structured, place);
    const addresses = withAddresses(next, place, tables);
    if (addresses !== formula || next !== structured) put(sheet, at, addresses, hasStructure(next) ? next : null);
  }
}

/** Call after a table was renamed. */
export function renameInFormulas(engine: Engine, before: string, after: string): void {
  followTables(engine, (structured) => renamed(structured, before, after));
}

/** Call after headings were written. */
export function renameHeadings(engine: Engine, table: Table, headings: ReadonlyMap<string, string>): void {
  followTables(engine, (structured, place) => withHeadings(structured, place, table, headings));
}

/** Call after a table has gone together with its cells. */
export function loseTable(engine: Engine, table: Table): void {
  followTables(engine, (structured, place) => withoutTable(structured, place, table));
}

/** Call before a table becomes plain cells: what refers to it refers to those from now on. */
export function settleAddresses(engine: Engine, id: string): void {
  const gone = namedTables(engine).filter((table) => table.id === id);
  followTables(engine);
  for (const { sheet, at, formula, structured } of structuredCells(engine)) {
    const plain = withAddresses(structured, { sheetId: sheet.id, ...at }, gone);
    if (plain !== structured) put(sheet, at, formula, hasStructure(plain) ? plain : null);
  }
}

function put(sheet: Sheet, at: Area, formula: string, structured: string | null): void {
  sheet.cells.write(at.row, at.column, [[{ value: null, formula }]]);
  sheet.cells.setExtras(at, { structured });
}

function structuredCells(
  engine: Engine,
): readonly { readonly sheet: Sheet; readonly at: Area; readonly formula: string; readonly structured: string }[] {
  return engine.sheets().flatMap((sheet) => {
    const used = sheet.cells.usedArea(true);
    if (used === null) return [];
    const extras = sheet.cells.extras(used);
    return sheet.cells.read(used).flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const structured = structureOf(extras[r]?.[c], cell);
        if (structured === null || cell.formula === null) return [];
        return [{ sheet, at: { row: used.row + r, column: used.column + c, rows: 1, columns: 1 }, formula: cell.formula, structured }];
      }),
    );
  });
}

function namedTables(engine: Engine): readonly NamedTable[] {
  return engine.tables.all().flatMap((table) => {
    const sheet = engine.sheet(table.sheetId);
    return sheet ? [{ ...table, sheetName: sheet.name, headers: sheet.cells.texts(header(table.area))[0] ?? [] }] : [];
  });
}
