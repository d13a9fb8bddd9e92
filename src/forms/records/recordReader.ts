import type { Path, Problem } from "../../plan/problem/problem";
import { allAtOnce, type Steps } from "../../plan/steps/steps";
import type { Reading } from "../../sheet/spec/reading";
import type { Texts } from "../texts";
import { draftOf, type Draft } from "../reading/draft";
import type { Entry } from "../reading/readRecords";
import { headingText, readTable, type TableReading } from "../reading/readTable";
import type { References } from "../reading/reference";
import { readOwnColumns, type OwnColumn } from "./ownColumns";
import type { RecordTable } from "../reading/recordTable";

/** What a record sheet says: entries of the plan file's list, what is wrong with its cells, and where each value stands. */
export interface ParsedRecords {
  readonly entries: readonly Entry[];
  /** Fields of the plan file that stand above the table. */
  readonly settings: Entry;
  readonly ownColumns: readonly OwnColumn[];
  readonly problems: readonly Problem[];
  readonly hasCell: (path: Path) => boolean;
  /** As `place` of `parseInput`, for paths such as ["changes", 2, "total"]. */
  readonly place: (path: Path) => string;
}

/** What reading a row needs: where each typed column stands, those that are gone left out. */
export interface RecordRows {
  readonly draft: Draft;
  /** As it stands, without rows in which nothing was typed. */
  readonly table: TableReading;
  readonly columns: ReadonlyMap<string, number>;
  /** The plan's own language. */
  readonly texts: Texts;
}

/** The rows of a record sheet, read by `entries`; columns that are merely computed may be gone, and say nothing. */
export function readRecordSheet(
  sheet: Reading,
  record: RecordTable,
  computed: readonly string[],
  references: References,
  entries: (rows: RecordRows) => readonly Entry[],
  readSettings?: (draft: Draft) => Entry,
): ParsedRecords {
  const inOne = function* (rows: RecordRows): Steps<readonly Entry[]> {
    return entries(rows);
  };
  return allAtOnce(recordSteps(sheet, record, computed, references, inOne, readSettings));
}

/** The same in the steps that `entries` makes of it, for sheets with hundreds of thousands of rows. */
export function* recordSteps(
  sheet: Reading,
  record: RecordTable,
  computed: readonly string[],
  { languages }: References,
  entries: (rows: RecordRows) => Steps<readonly Entry[]>,
  readSettings: (draft: Draft) => Entry = () => ({}),
): Steps<ParsedRecords> {
  const draft = draftOf(sheet);
  const settings = readSettings(draft);
  const path = record.list;
  const table = readTable(draft, record, path, [NONE], languages);
  const [texts] = languages;
  if (table === null || texts === undefined)
    return { entries: [], settings, ownColumns: [], problems: draft.problems, hasCell: draft.hasCell, place: draft.place };
  yield;
  const columns = columnsOf(draft, table, record, path, texts, computed);
  const typed = [...columns.values()];
  const rows = table.rows.filter((row) => typed.some((column) => draft.cell({ row, column }) !== null));
  const area = draft.area(record.name);
  const ownColumns = area === null ? [] : readOwnColumns(sheet, record, table, area, rows);
  yield;
  return {
    entries: yield* entries({ draft, table: { ...table, rows }, columns, texts }),
    settings,
    ownColumns,
    problems: draft.problems,
    hasCell: draft.hasCell,
    place: draft.place,
  };
}

const NONE = { metrics: [], products: [] };

/** Where each column stands; a problem for every one that is gone and not merely computed. */
function columnsOf(
  draft: Draft,
  table: TableReading,
  record: RecordTable,
  path: string,
  texts: Texts,
  computed: readonly string[],
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const field of record.columns) {
    if (computed.includes(field)) continue;
    const of = { type: "Field", field } as const;
    const column = table.column(of);
    if (column !== null) columns.set(field, column);
    else draft.report([path], { type: "MissingColumn", table: record.name, column: headingText(record, of, texts) });
  }
  return columns;
}
