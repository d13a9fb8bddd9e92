import type { Position, SheetKey } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import type { Texts } from "../texts";
import { codesOf, layoutIn, type Codes } from "../parts/codes";
import { draftOf, type Draft } from "../reading/draft";
import type { Entry } from "../reading/readRecords";
import type { References } from "../reading/reference";
import type { ParsedRecords } from "../records/recordReader";
import { FOOT, HEAD, isRowCode, whoIn } from "./codedSheet";
import type { PersonalList } from "./personalCode";

/** Of a form whose sheets are people's own. */
export interface PersonalTable<Column extends string> {
  readonly list: PersonalList;
  /** The sheet's key. */
  readonly key: SheetKey;
  /** Of the form, as it is today. */
  readonly layout: number;
  readonly title: string;
  /** What each typed column is called. */
  readonly columns: Readonly<Record<Column, string>>;
}

/** A sheet as it was found, however it was moved, sorted and extended. */
export interface PersonalRows<Column extends string> {
  readonly draft: Draft;
  readonly codes: Codes;
  readonly who: string;
  /** Those in which something was typed, in the order in which they stand. */
  readonly rows: readonly number[];
  readonly at: (row: number, column: Column) => Position;
}

/** The plan file's entries on a sheet, read by its hidden codes. What cannot be read is an error: nobody's typing is left out silently. */
export function readPersonal<Column extends string>(
  sheet: Reading,
  { list, key, layout, title, columns }: PersonalTable<Column>,
  { languages: [texts] }: References,
  entries: (rows: PersonalRows<Column>, texts: Texts) => readonly Entry[],
): ParsedRecords {
  const draft = draftOf(sheet);
  const isLater = layoutIn(sheet.values) > layout;
  const codes = isLater ? null : codesOf(sheet);
  const who = codes && whoIn(codes);
  const parsed = { settings: {}, ownColumns: [], problems: draft.problems, hasCell: draft.hasCell, place: draft.place };
  if (codes === null || who === null || texts === undefined) {
    draft.report([list, key], { type: isLater ? "LaterLayout" : "SheetUnreadable", sheet: title });
    return { ...parsed, entries: [] };
  }
  const places = new Map<Column, number>();
  for (const column of Object.keys(columns) as Column[]) {
    const at = codes.column(column);
    if (at === null) draft.report([list, key], { type: "MissingColumn", table: title, column: columns[column] });
    else places.set(column, at);
  }
  const typedIn = (row: number): number | undefined => [...places.values()].find((column) => draft.cell({ row, column }) !== null);
  const foot = footOf(codes);
  const below = foot === null ? undefined : typedIn(foot);
  if (foot !== null && below !== undefined) {
    // A longer list was pasted: making the sheet again would write over its end.
    draft.put([list, key], { row: foot, column: below });
    draft.report([list, key], { type: "BelowList", table: title });
  }
  const rows = rowsIn(codes, foot).filter((row) => typedIn(row) !== undefined);
  const found = { draft, codes, who, rows, at: (row: number, column: Column) => ({ row, column: places.get(column) ?? NOWHERE }) };
  return { ...parsed, entries: entries(found, texts) };
}

/** Where nothing stands. */
const NOWHERE = 2 ** 20;

/** Rows of the list wherever they were moved, and those without a code that were inserted among them. */
function rowsIn(codes: Codes, foot: number | null): readonly number[] {
  const all = allRows(codes);
  const head = all.find((row) => codes.code(row) === HEAD) ?? codes.row;
  const last = all.filter((row) => isRowCode(codes.code(row))).at(-1) ?? head;
  return all.filter((row) => isRowCode(codes.code(row)) || (codes.code(row) === "" && row > head && row < (foot ?? last)));
}

/** The row that ends the list; null: deleted. */
function footOf(codes: Codes): number | null {
  return allRows(codes).find((row) => codes.code(row) === FOOT) ?? null;
}

function allRows(codes: Codes): readonly number[] {
  return Array.from({ length: codes.rows }, (_, row) => row);
}
