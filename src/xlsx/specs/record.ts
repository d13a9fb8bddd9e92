/** The record of what was written, as it stands in its sheet once the sheets of a writing stand there: see `excel/record/record.ts`. */
import type { Kept } from "../../excel/record/entry";
import { entriesIn } from "../../excel/record/entry";
import { entryOf, NO_RECORD, recordIn, RECORD_HEAD, recordRows, type Record } from "../../excel/record/record";
import { ownLease } from "../../excel/record/writer";
import { LEASE } from "../../excel/record/underWay";
import type { FlowingSheet } from "../file/workbookFile";
import { UNTOUCHED_PAGE } from "./page";

/** The texts of its cells, by row. */
export type RecordTexts = readonly (readonly string[])[];

/** Nothing is written yet. */
export const EMPTY_RECORD: RecordTexts = [RECORD_HEAD];

/** With one writing more: sheets that say what they said before keep their rows. */
export function withWriting(texts: RecordTexts, kept: readonly Kept[]): RecordTexts {
  const record = recordIn(texts) ?? NO_RECORD;
  const { before, after } = recordRows(
    record,
    kept.filter((each) => isNew(each, record)),
  );
  const rows = texts.map((cells) => [...cells]);
  for (const { row, cells } of before) rows[row] = [...cells];
  for (const { row, status } of after) (rows[row] ?? [])[1] = status;
  return rows;
}

function isNew({ key, stamp, entries }: Kept, record: Record): boolean {
  const entry = entryOf(record, key);
  return entry?.stamp !== stamp || entriesIn(entry) !== entries;
}

/** The sheet that nobody sees, with who has written, and when. */
export function recordSheet(name: string, texts: RecordTexts): FlowingSheet {
  const { since, by } = ownLease();
  const [head = [], ...rows] = texts;
  const all = [[...head.slice(0, LEASE), since ?? "", by ?? ""], ...rows];
  return {
    name,
    visibility: "VeryHidden",
    tabColor: null,
    gridlines: true,
    cells: all.flatMap((cells, row) =>
      cells.flatMap((value, column) => (value === "" ? [] : [{ row, column, value, formula: null, style: null, link: null }])),
    ),
    merges: [],
    columns: [],
    rows: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    filter: null,
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: UNTOUCHED_PAGE,
    protection: null,
  };
}
