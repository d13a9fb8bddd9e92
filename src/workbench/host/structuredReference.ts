/**
 * References to tables by their names: `Sales[Amount]`, `Sales[[#Totals],[Amount]]`, `[@Amount]` in a row of the table itself.
 * They are turned into addresses, which every engine calculates.
 */
import { contains } from "../../sheet/place/contains";
import type { Area } from "../engine/area/area";
import { formatAddress, formatArea } from "../../xlsx/file/area";
import type { Table } from "../engine/objects/tables";
import { body, header, totals } from "./tableParts";

/** The cell that the formula stands in. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A table with what the engine does not know by itself. */
export interface NamedTable extends Table {
  readonly sheetName: string;
  readonly headers: readonly string[];
}

interface Meaning {
  readonly items: readonly string[];
  /** The first and the last column; none: all. */
  readonly columns: readonly string[];
}

/** Pieces that are not references: text in quotation marks, and sheet names in apostrophes. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/;
const REFERENCE = /(?<![\p{L}\p{N}_.\]!])([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:[^[\]]|\[[^[\]]*\])*\])/gu;
const THIS_ROW = "#this row";

export function hasStructure(formula: string): boolean {
  return formula.includes("[");
}

/** The formula with addresses; references to tables that are not among these stay. */
export function withAddresses(formula: string, place: Place, tables: readonly NamedTable[]): string {
  const own = tables.find(({ sheetId, area }) => sheetId === place.sheetId && contains(area, place));
  return outsideQuotes(formula, (piece) =>
    piece.replace(REFERENCE, (whole: string, name: string | undefined, brackets: string) => {
      const table = name === undefined ? own : tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
      return table === undefined ? whole : addressOf(table, meaningOf(brackets.slice(1, -1)), place);
    }),
  );
}

/** The formula after a table was renamed. */
export function renamed(formula: string, before: string, after: string): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(REFERENCE, (whole: string, name: string | undefined, brackets: string) =>
      name?.toLowerCase() === before.toLowerCase() ? `${after}${brackets}` : whole,
    ),
  );
}

/** The formula after columns of a table were given other headings. `headings`: former in small letters → present. */
export function withHeadings(formula: string, place: Place, table: Table, headings: ReadonlyMap<string, string>): string {
  return eachReference(formula, place, table, (name, brackets) => {
    const renamed = brackets.replace(/\[(@?)([^[\]]*)\]/g, (whole: string, at: string, former: string) => {
      const heading = headings.get(former.trim().toLowerCase());
      if (heading === undefined) return whole;
      return at !== "" && !/^[\p{L}\p{N}_.]+$/u.test(heading) ? `[@[${heading}]]` : `[${at}${heading}]`;
    });
    return name + renamed;
  });
}

/** The formula after a table has gone. */
export function withoutTable(formula: string, place: Place, table: Table): string {
  return eachReference(formula, place, table, () => "#REF!");
}

function eachReference(formula: string, place: Place, table: Table, change: (name: string, brackets: string) => string): string {
  const isOwn = table.sheetId === place.sheetId && contains(table.area, place);
  return outsideQuotes(formula, (piece) =>
    piece.replace(REFERENCE, (whole: string, name: string | undefined, brackets: string) => {
      const isMeant = name === undefined ? isOwn : name.toLowerCase() === table.name.toLowerCase();
      return isMeant ? change(name ?? "", brackets) : whole;
    }),
  );
}

/** `#Headers` · `Amount` · `@Amount` · `@[Unit price]` · `[#All],[Amount]:[Price]` */
function meaningOf(inner: string): Meaning {
  const thisRow = inner.startsWith("@");
  const text = (thisRow ? inner.slice(1) : inner).trim();
  const parts = text.startsWith("[") ? [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, part = ""]) => part) : text === "" ? [] : [text];
  const items = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  return { items: thisRow ? [...items, THIS_ROW] : items, columns: parts.filter((part) => !part.startsWith("#")) };
}

function addressOf(table: NamedTable, { items, columns }: Meaning, place: Place): string {
  const rows = rowsOf(table, items, place);
  const indexes = columns.map((name) => table.headers.findIndex((each) => each.toLowerCase() === name.toLowerCase()));
  if (rows === null || indexes.includes(-1)) return "#REF!";
  const [from, to] = indexes.length === 0 ? [0, table.area.columns - 1] : [Math.min(...indexes), Math.max(...indexes)];
  const area: Area = { ...rows, column: table.area.column + from, columns: to - from + 1 };
  const absolute = !items.includes(THIS_ROW);
  return table.sheetId === place.sheetId ? formatArea(area, absolute) : formatAddress(table.sheetName, area, absolute);
}

/** Null: the table shows no such rows, or the formula stands beside none of them. */
function rowsOf(table: NamedTable, items: readonly string[], place: Place): Area | null {
  const { area } = table;
  const inner = body(area, table);
  if (items.includes(THIS_ROW))
    return place.row >= inner.row && place.row < inner.row + inner.rows ? { ...inner, row: place.row, rows: 1 } : null;
  if (items.includes("#all")) return area;
  const [heads, data, sums] = ["#headers", "#data", "#totals"].map((item) => items.includes(item));
  if ((heads && !table.showHeaders) || (sums && !table.showTotals)) return null;
  if (heads && data) return { ...area, rows: inner.row + inner.rows - area.row };
  if (data && sums) return { ...inner, rows: inner.rows + 1 };
  return heads ? header(area) : sums ? totals(area) : inner;
}

function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}
