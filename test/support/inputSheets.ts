import { compileInput } from "../../src/forms/input/compileInput";
import type { Texts } from "../../src/forms/texts";
import type { Inputs } from "../../src/plan/inputs/inputs";
import type { Area, SheetKey } from "../../src/sheet/place/place";
import { readingOf, type Reading } from "../../src/sheet/spec/reading";

/** The sheets that a plan is typed into, as they are read when nobody has touched them. */
export function inputReadings(inputs: Inputs, texts: Texts): ReadonlyMap<SheetKey, Reading> {
  return new Map(compileInput(inputs, texts).map((spec) => [spec.key, readingOf(spec)]));
}

/**
 * The same as versions before December 2026 had it: all on one sheet, the settings on the left, then the tables side by side, with their
 * headings in row 5.
 */
export function oneWideSheet(inputs: Inputs, texts: Texts): Reading {
  const sheets = [...inputReadings(inputs, texts).values()];
  const values: unknown[][] = Array.from({ length: HEAD }, () => []);
  const put = (area: Area, from: Reading, row: number, column: number): void => {
    for (let line = 0; line < area.rows; line += 1)
      for (let across = 0; across < area.columns; across += 1)
        (values[row + line] ??= [])[column + across] = from.values[area.row + line]?.[area.column + across] ?? "";
  };
  const areas: Record<string, Area> = {};
  let row = HEAD;
  for (const name of ["TC_Settings", "TC_MoreSettings"]) {
    for (const sheet of sheets) {
      const area = sheet.areas[name];
      if (area === undefined) continue;
      const body = row === HEAD ? area : { ...area, row: area.row + 1, rows: area.rows - 1 };
      put(body, sheet, row, 0);
      row += body.rows;
    }
  }
  areas["TC_Settings"] = { row: HEAD, column: 0, rows: row - HEAD, columns: 3 };
  let column = 4;
  for (const name of TABLES) {
    for (const sheet of sheets) {
      const area = sheet.areas[name];
      if (area === undefined) continue;
      put(area, sheet, HEAD, column);
      areas[name] = { ...area, row: HEAD, column };
      column += area.columns + 1;
    }
  }
  const width = Math.max(...values.map((line) => line.length));
  return { values: values.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? "")), areas, errors: [] };
}

const HEAD = 4;
const TABLES = [
  "Metrics",
  "Products",
  "Managers",
  "Seasonality",
  "Clients",
  "Holds",
  "Bounds",
  "Buffers",
  "Minimums",
  "Holidays",
  "Grades",
].map((name) => `TC_${name}`);
