/**
 * What a user types right under a table belongs to it from then on, as Excel does it by default. Not on protected sheets, not under a row
 * of totals, and not where an add-in writes: of that nobody has told for sure.
 */
import { intersect, type Area } from "../engine/area/area";
import type { Engine } from "../engine/engine";
import { protectionOf } from "./protectionRules";
import type { Session } from "./objectType";
import { followTables } from "./structuredFormulas";

/** Call after cells were typed into. */
export function growTables(session: Session, sheetId: string, typed: Area): void {
  const { engine } = session;
  const sheet = engine.sheet(sheetId);
  if (sheet === null || protectionOf(session, sheet) !== null) return;
  for (const table of engine.tables.all()) {
    const { area } = table;
    const below = { ...area, row: area.row + area.rows, rows: typed.row + typed.rows - area.row - area.rows };
    const isUnder = table.sheetId === sheetId && !table.showTotals && typed.row === below.row;
    const isInside = typed.column >= area.column && typed.column + typed.columns <= area.column + area.columns;
    if (!isUnder || !isInside || isTaken(engine, sheetId, below)) continue;
    if (sheet.cells.read(typed).every((row) => row.every(({ value, formula }) => value === null && formula === null))) continue;
    engine.tables.resize(table.id, { ...area, rows: area.rows + below.rows });
    followTables(engine);
  }
}

function isTaken({ tables }: Engine, sheetId: string, area: Area): boolean {
  return tables.all().some((table) => table.sheetId === sheetId && intersect(table.area, area) !== null);
}
