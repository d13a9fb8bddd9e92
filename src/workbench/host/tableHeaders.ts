/**
 * The header cells of a table are text, none empty and no two alike: Excel fills in `Column1` and turns a second
 * `Amount` into `Amount2`.
 */
import type { Area } from "../engine/area";
import type { Sheet } from "../engine/sheet";

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
  sheet.cells.write(row.row, row.column, [headers.map((header, index) => (values[index]?.value === header ? undefined : { value: header, formula: null }))]);
  return headers;
}
