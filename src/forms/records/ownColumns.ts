import { folded } from "../../plan/typed/name";
import type { Inputs } from "../../plan/inputs/inputs";
import { columnName } from "../../sheet/place/address";
import { movedFormula } from "../../sheet/formula/movedFormula";
import type { Reading } from "../../sheet/spec/reading";
import type { Cell } from "../../sheet/spec/spec";
import type { TableReading } from "../reading/readTable";
import type { RecordTable } from "../reading/recordTable";

/**
 * Columns that users add to the tables of what the year brings, such as 备注. They are theirs: when a sheet is written again, they stand
 * behind ours, each cell beside the row that it stood in, which is known by what it speaks of and not by its place.
 *
 *     月份  客户经理    集团客户   …  退订  备注
 *     1     客户经理甲  集团客户1  …  20    系统升级
 */
export interface OwnColumn {
  readonly heading: string;
  readonly format: string | null;
  readonly cells: readonly OwnCell[];
}

export interface OwnCell {
  /** Of the sheet, from 0. */
  readonly row: number;
  /** Position in the list of the plan file; null: a row without an entry, such as one below them all. */
  readonly entry: number | null;
  readonly value: Cell;
}

/** The own columns of each sheet, with the plan that they were read beside. */
export interface OwnColumns {
  readonly inputs: Inputs;
  readonly columns: ReadonlyMap<string, readonly OwnColumn[]>;
}

/**
 * @param area of the table as it stands; columns with a heading that stand
 * right behind it count, too. @param entries the row of each entry
 */
export function readOwnColumns(
  sheet: Reading,
  { name, columns }: RecordTable,
  table: TableReading,
  area: Reading["areas"][string],
  entries: readonly number[],
): readonly OwnColumn[] {
  const at = <T>(rows: readonly (readonly T[])[] | undefined, row: number, column: number): T | undefined => rows?.[row]?.[column];
  const content = (row: number, column: number): unknown => at(sheet.values, row, column) ?? "";
  const known = new Set(table.columns.map(({ column }) => column));
  let end = area.column + area.columns;
  while (isText(content(table.head, end))) end += 1;
  const last = Math.max(area.row + area.rows - 1, table.rows.at(-1) ?? 0);
  const entryIn = new Map(entries.map((row, entry) => [row, entry]));
  const columnCalled = (name: string): number | null => {
    for (let column = area.column; column < end; column += 1)
      if (folded(String(content(table.head, column))) === folded(name)) return column;
    return null;
  };
  const found: OwnColumn[] = [];
  for (let column = area.column; column < end; column += 1) {
    if (known.has(column)) continue;
    // Formulas are worded for columns that stand where they will stand again.
    const stays = column === columns.length + found.length && [...known].every((one) => one < columns.length) && area.column === 0;
    const cells: OwnCell[] = [];
    for (let row = table.head + 1; row <= last; row += 1) {
      const value = content(row, column);
      if (value === "") continue;
      const given = at(sheet.formulas, row, column);
      const formula = typeof given === "string" ? withCellsOfRow(given, name, row, columnCalled) : given;
      const isFormula = stays && typeof formula === "string" && formula.startsWith("=") && formula !== value && !formula.includes("[");
      cells.push({
        row,
        entry: entryIn.get(row) ?? null,
        value: isFormula ? { formula, value: value as string | number } : (value as Cell),
      });
    }
    const heading = String(content(table.head, column)).trim();
    if (heading === "" && cells.length === 0) continue;
    const [first] = cells;
    const format = first === undefined ? undefined : at(sheet.formats, first.row, column);
    found.push({ heading: heading || columnName(column), format: format === undefined || format === "General" ? null : format, cells });
  }
  return found;
}

/**
 * `=[@实际]-TC_ActualRows[[#This Row],[计划]]` in row 8 is `=G8-F8`: as cells, a formula can be written whether or not the table stands
 * already, and in whatever language its headings are by then. Other references to tables stay.
 */
export function withCellsOfRow(formula: string, table: string, row: number, columnOf: (heading: string) => number | null): string {
  return formula.replace(THIS_ROW, (text, named?: string, ...[plain, bracketed, long]: (string | undefined)[]) => {
    const isOther = named !== undefined && named.toLowerCase() !== table.toLowerCase();
    const column = isOther ? null : columnOf(plain ?? bracketed ?? long ?? "");
    return column === null ? text : `${columnName(column)}${row + 1}`;
  });
}

/** Texts; the table's name, which may be left out in its own rows; the column in one of three spellings. */
const THIS_ROW = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)?\[(?:@([^[\]]+)|@\[([^[\]]+)\]|\[#This Row\],\s*\[([^[\]]+)\])\]/giu;

function isText(value: unknown): boolean {
  return value !== undefined && value !== null && String(value).trim() !== "";
}

/** An own column as it will stand: a cell for every row from the first entry on. */
export interface PlacedColumn {
  readonly heading: string;
  readonly format: string | null;
  readonly values: readonly Cell[];
}

/**
 * Cells whose entry is gone go with it; those that stood beside none stay below the entries. @param former what each row spoke of when they
 * were read, @param now what each speaks of; @param body the first row of the entries
 */
export function placedColumns(
  own: readonly OwnColumn[],
  former: readonly string[],
  now: readonly string[],
  body: number,
): readonly PlacedColumn[] {
  const below = new Map<number, number>();
  let next = now.length;
  for (const row of [...new Set(own.flatMap(({ cells }) => cells.filter(({ entry }) => entry === null).map((cell) => cell.row)))].sort(
    (a, b) => a - b,
  )) {
    next = Math.max(next, row - body);
    below.set(row, next);
    next += 1;
  }
  return own.map(({ heading, format, cells }) => {
    const values: Cell[] = [];
    for (const { row, entry, value } of cells) {
      const place = entry === null ? below.get(row) : now.indexOf(former[entry] ?? "");
      if (place === undefined || place < 0) continue;
      values[place] =
        typeof value === "object" && value !== null ? { ...value, formula: movedFormula(value.formula, body + place - row) } : value;
    }
    return { heading, format, values: Array.from(values, (value) => value ?? null) };
  });
}

/** Headings of a table are all different. */
export function distinctHeadings(ours: readonly string[], own: readonly PlacedColumn[]): readonly string[] {
  const taken = new Set(ours.map(folded));
  return own.map(({ heading }) => {
    let text = heading;
    for (let count = 2; taken.has(folded(text)); count += 1) text = `${heading} ${count}`;
    taken.add(folded(text));
    return text;
  });
}

/** The second row that speaks of the same is another one. */
export function counted(keys: readonly (readonly unknown[])[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const text = JSON.stringify(key);
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return `${text} ${count}`;
  });
}
