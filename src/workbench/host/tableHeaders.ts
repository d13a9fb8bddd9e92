/**
 * The header cells of a table are text, none empty and no two alike: Excel fills in `Column1` and turns a second
 * `Amount` into `Amount2`. A cell that is written gives its column a new name, in all formulas that speak of it.
 */
import { intersect, type Area } from "../engine/area/area";
import type { Sheet } from "../engine/cells/sheet";
import type { Session } from "./objectType";
import { renameHeadings } from "./structuredFormulas";
import { header } from "./tableParts";

/** Makes the cells of the row so, and answers them. */
export function fillHeaders(sheet: Sheet, row: Area): readonly string[] {
  const shown = sheet.cells.texts(row)[0] ?? [];
  const headers: string[] = [];
  for (const [index, text] of shown.entries()) {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let header = wanted;
    for (let number = 2; headers.some((other) => other.toLowerCase() === header.toLowerCase()); number++) header = `${wanted}${number}`;
    headers.push(header);
  }
  const values = sheet.cells.read(row)[0] ?? [];
  sheet.cells.write(row.row, row.column, [
    headers.map((header, index) => (values[index]?.value === header ? undefined : { value: header, formula: null })),
  ]);
  return headers;
}

/** Changes cells of an area; where headers of tables are among them, their columns get new names. */
export function changeCells({ engine }: Session, sheet: Sheet, area: Area, change: () => void): void {
  const meant = engine.tables
    .all()
    .filter((table) => table.sheetId === sheet.id && table.showHeaders && intersect(header(table.area), area));
  const before = meant.map((table) => sheet.cells.texts(header(table.area))[0] ?? []);
  change();
  for (const [index, table] of meant.entries()) {
    const former = before[index] ?? [];
    const now = fillHeaders(sheet, header(table.area));
    renameHeadings(
      engine,
      table,
      new Map(former.flatMap((name, column) => (name === now[column] ? [] : [[name.toLowerCase(), now[column] ?? ""] as const]))),
    );
  }
}
