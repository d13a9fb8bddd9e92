import { folded } from "../../plan/typed/name";
import type { Position } from "../../sheet/place/place";
import type { Texts } from "../texts";
import type { Draft } from "./draft";
import { headings, type Column, type Names, tableName, type Table } from "./headings";

/**
 * A table as it stands now: its rows with something in them, and which column holds what. Rows typed right under it count even
 * if the table did not grow; a column is known by its heading in any of the languages, made of names or of ids.
 */
export interface TableReading {
  readonly table: Table;
  /** The heading row, and the rows with something in them. */
  readonly head: number;
  readonly rows: readonly number[];
  /** The recognised columns. */
  readonly columns: readonly { readonly of: Column; readonly column: number }[];
  readonly column: (of: Column) => number | null;
  /** Headings that mean nothing here, above a column that is not empty. */
  readonly strange: readonly { readonly text: string; readonly at: Position; readonly hasNumbers: boolean }[];
}

/** Null, with a problem, when the table is gone. */
export function readTable(
  draft: Draft,
  table: Table,
  path: string,
  namings: readonly Names[],
  languages: readonly Texts[],
): TableReading | null {
  const area = draft.area(tableName(table));
  if (area === null) {
    draft.report([path], { type: "MissingTable", table: tableName(table) });
    return null;
  }
  draft.put([path], area);
  const width = range(area.column, area.columns);
  const rows = filledRows(draft, area.row + 1, area.row + area.rows, width);
  const texts = width.map((column) => String(draft.cell({ row: area.row, column }) ?? ""));
  const known = knownHeadings(table, texts, namings, languages);
  const found = new Map<string, { readonly of: Column; readonly column: number }>();
  const strange = width.flatMap((column, position) => {
    const at = { row: area.row, column };
    const text = texts[position] as string;
    const of = known.get(folded(text));
    if (of && !found.has(keyOf(of))) {
      found.set(keyOf(of), { of, column });
      return [];
    }
    const cells = rows.map((row) => draft.cell({ row, column })).filter((cell) => cell !== null);
    return cells.length === 0 ? [] : [{ text, at, hasNumbers: cells.some((cell) => typeof cell === "number") }];
  });
  return { table, head: area.row, rows, columns: [...found.values()], column: (of) => found.get(keyOf(of))?.column ?? null, strange };
}

/** A table that an input sheet may do without: one that was made before there was such a table has none. */
export function readTableIfThere(draft: Draft, table: Table, path: string, languages: readonly Texts[]): TableReading | null {
  return draft.area(tableName(table)) === null ? null : readTable(draft, table, path, [{ metrics: [], products: [] }], languages);
}

/**
 * What headings mean. All languages count, names and ids, because users switch the language and rename; but where two readings
 * differ (a Chinese sheet may have a product called "All products"), the one that fits most of the headings wins.
 */
function knownHeadings(
  table: Table,
  found: readonly string[],
  namings: readonly Names[],
  languages: readonly Texts[],
): ReadonlyMap<string, Column> {
  const standing = new Set(found.map(folded));
  const readings = languages.flatMap((texts) =>
    namings.map((names) => headings(table, names, texts).map(({ text, column }) => [folded(text), column] as const)),
  );
  const fit = (reading: readonly (readonly [string, Column])[]): number => reading.filter(([text]) => standing.has(text)).length;
  // A map keeps the last of equal keys: the best reading comes last, names before ids where both fit.
  return new Map(
    readings
      .reverse()
      .sort((a, b) => fit(a) - fit(b))
      .flat(),
  );
}

/** By what stands above its columns, which field each is of; null: none of ours, or no field. */
export function fieldsUnder(table: Table, texts: readonly string[], languages: readonly Texts[]): readonly (string | null)[] {
  const known = knownHeadings(table, texts, [{ metrics: [], products: [] }], languages);
  return texts.map((text) => {
    const column = known.get(folded(text));
    return column?.type === "Field" ? column.field : null;
  });
}

/** What would stand above a column. */
export function headingText(table: Table, column: Column, texts: Texts, names: Names = { metrics: [], products: [] }): string {
  return headings(table, names, texts).find((heading) => keyOf(heading.column) === keyOf(column))?.text ?? "";
}

/** Inside the table all rows that are not empty; below it, down to the first empty one. */
function filledRows(draft: Draft, first: number, end: number, width: readonly number[]): readonly number[] {
  const filled = (row: number): boolean => width.some((column) => draft.cell({ row, column }) !== null);
  const rows = range(first, end - first).filter(filled);
  for (let row = end; filled(row); row += 1) rows.push(row);
  return rows;
}

function keyOf(column: Column): string {
  return JSON.stringify(column);
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, position) => from + position);
}
