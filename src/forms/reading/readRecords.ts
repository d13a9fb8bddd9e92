import type { Path } from "../../plan/problem/problem";
import { allAtOnce, type Steps } from "../../plan/steps/steps";
import type { Position } from "../../sheet/place/place";
import type { Texts } from "../texts";
import type { Draft } from "./draft";
import { headingText, type TableReading } from "./readTable";
import { tableName, type Column } from "./headings";

/** An entry of the plan file, such as a client; fields whose cells are empty are left out. */
export type Entry = Readonly<Record<string, unknown>>;

/** How a cell of a column is read. */
export type CellReader = (draft: Draft, at: Position, path: Path) => unknown;

/** Columns that may be gone: what is not there is as if left empty. */
const OPTIONAL: readonly string[] = ["id", "no", "cancellation", "through", "by", "date", "until", "to"];

/** The rows of a table as entries of the plan file's list `path`; `more` adds what does not stand in a column of its own. */
export function readRecords(
  draft: Draft,
  table: TableReading | null,
  path: string,
  fields: Readonly<Record<string, CellReader>>,
  texts: Texts,
  more?: (row: number, at: Path) => Entry,
  optional?: readonly string[],
): readonly Entry[] {
  return allAtOnce(recordsIn(draft, table, path, fields, texts, more, optional));
}

/** The same in steps of so many rows. */
export function* recordsIn(
  draft: Draft,
  table: TableReading | null,
  path: string,
  fields: Readonly<Record<string, CellReader>>,
  texts: Texts,
  more: (row: number, at: Path) => Entry = () => ({}),
  optional: readonly string[] = OPTIONAL,
): Steps<readonly Entry[]> {
  if (table === null) return [];
  const columns = Object.entries(fields).map(([field, read]) => ({
    field,
    read,
    column: fieldColumn(draft, table, path, field, texts, optional),
  }));
  draft.putRows(path, table.rows, new Map(columns.flatMap(({ field, column }) => (column === null ? [] : [[field, column]]))));
  const entries: Entry[] = [];
  for (const [position, row] of table.rows.entries()) {
    const at = [path, position];
    const own = columns.map(
      ({ field, read, column }) => [field, column === null ? undefined : read(draft, { row, column }, [...at, field])] as const,
    );
    entries.push(filled([...own, ...Object.entries(more(row, at))]));
    if (position % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  return entries;
}

/** Rows that are read in a step. */
export const ROWS_A_STEP = 2_000;

function fieldColumn(
  draft: Draft,
  table: TableReading,
  path: string,
  field: string,
  texts: Texts,
  optional: readonly string[],
): number | null {
  const of: Column = { type: "Field", field };
  const column = table.column(of);
  if (column === null && !optional.includes(field))
    draft.report([path], { type: "MissingColumn", table: tableName(table.table), column: headingText(table.table, of, texts) });
  return column;
}

/** A row that was copied, hidden number and all, is somebody else. */
export function numberedOnce(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set<unknown>();
  return entries.map(({ no, ...entry }) => {
    const isTaken = taken.has(no);
    taken.add(no);
    return no === undefined || isTaken ? entry : { ...entry, no };
  });
}

/** An object of the entries that have a value. */
export function filled(entries: readonly (readonly [string, unknown])[]): Entry {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
