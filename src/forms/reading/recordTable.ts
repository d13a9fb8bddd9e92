import type { Inputs, Language } from "../../plan/inputs/inputs";
import type { SheetKey } from "../../sheet/place/place";
import type { Texts } from "../texts";

/** A table of what the year brings, on a sheet of its own: it holds one list of the plan file, an entry a row. */
export type RecordTable = SplitTable | WordedTable;

interface SplitTable extends TableOf<RecordList> {
  readonly words?: undefined;
}

/** Of a list that the split does not depend on; its words come along, so that they are loaded with it. */
export interface WordedTable extends TableOf<keyof Texts["forms"]["lists"]> {
  readonly words: Readonly<Record<Language, Omit<RecordWords, "name">>>;
}

interface TableOf<List> {
  /** Of the table in the workbook, for ever. */
  readonly name: `TC_${string}`;
  readonly sheet: SheetKey;
  readonly list: List;
  /** In order. */
  readonly columns: readonly string[];
}

/** Lists of the plan that have headings among the forms' words: proposals, stages, changes, actuals. */
type RecordList = {
  [List in keyof Inputs & keyof Words]: Words[List] extends { readonly intro: string; readonly columns: object } ? List : never;
}[keyof Inputs & keyof Words];
type Words = Texts["forms"];

/** What is written above and around it. */
export function recordWords(table: RecordTable, texts: Texts): RecordWords {
  const { lists, language } = texts.forms;
  return table.words === undefined ? texts.forms[table.list] : { ...table.words[language], name: lists[table.list] };
}

interface RecordWords {
  readonly name: string;
  readonly title: (year: number) => string;
  readonly intro: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Where a column stands as the sheet is written; the first for what has none of its own. */
export function columnIn({ columns }: RecordTable, column: string | number | undefined): number {
  return Math.max((columns as readonly unknown[]).indexOf(column), 0);
}
