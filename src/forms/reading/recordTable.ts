import type { Inputs } from "../../plan/inputs/inputs";
import type { SheetKey } from "../../sheet/place/place";
import type { Texts } from "../texts";

/** A table of what the year brings, on a sheet of its own: it holds one list of the plan file, an entry a row. */
export interface RecordTable {
  /** Of the table in the workbook, for ever. */
  readonly name: `TC_${string}`;
  readonly sheet: SheetKey;
  readonly list: RecordList;
  /** In order. */
  readonly columns: readonly string[];
}

/** Lists of the plan that have headings among the forms' words: proposals, stages, changes, actuals. */
type RecordList = {
  [List in keyof Inputs & keyof Words]: Words[List] extends { readonly intro: string; readonly columns: object } ? List : never;
}[keyof Inputs & keyof Words];
type Words = Texts["forms"];

/** What is written above and around it. */
export function recordWords({ list }: RecordTable, texts: Texts): Words[RecordList] {
  return texts.forms[list];
}

/** Where a column stands as the sheet is written; the first for what has none of its own. */
export function columnIn({ columns }: RecordTable, column: string | number | undefined): number {
  return Math.max((columns as readonly unknown[]).indexOf(column), 0);
}
