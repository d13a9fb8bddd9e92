import type { Path } from "../../plan/problem/problem";
import type { Steps } from "../../plan/steps/steps";
import { ratingOf } from "../../plan/typed/rating";
import type { Position } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import type { Draft } from "../reading/draft";
import { monthReader, readAmount, readChoice, readDate, readList, readNumber, readText } from "../reading/readCell";
import { ROWS_A_STEP, type CellReader, type Entry } from "../reading/readRecords";
import { idReader, type References } from "../reading/reference";
import { namesIn } from "../records/nameList";
import { recordSteps, type ParsedRecords } from "../records/recordReader";
import { entriesOf, type ListRow } from "./listRows";
import { readTime } from "./readTime";
import { choiceWords, type CellKind, type Choices, type ListTable } from "./tables";

/**
 * Reads the sheet of a list, in whatever language it was written, in steps of so many rows. A row that was copied, code and all, is a new
 * one.
 */
export function* parseList(table: ListTable, sheet: Reading, references: References): Steps<ParsedRecords> {
  const readers = Object.fromEntries(table.columns.map((column) => [column, readerOf(table.kinds[column] ?? "text", references)]));
  // A row in which nothing stands but its code says nothing.
  const codes = table.columns.filter((column) => table.kinds[column] === "code");
  return yield* recordSteps(sheet, table, codes, references, function* ({ draft, table: { rows, column: columnOf } }) {
    const fields = table.columns.flatMap((field) => {
      const [column, read] = [columnOf({ type: "Field", field }), readers[field]];
      return column === null || read === undefined ? [] : [{ field, column, read, within: field.split(".") }];
    });
    draft.putRows(table.list, rows, new Map(fields.map(({ field, column }) => [field, column])));
    const known = new Set<unknown>();
    const read: ListRow[] = [];
    for (const [position, row] of rows.entries()) {
      const said = new Map<string, unknown>();
      for (const { field, column, read: readField, within } of fields) {
        const value = readField(draft, { row, column }, [table.list, position, ...within]);
        if (value !== undefined) said.set(field, value);
      }
      const id = said.get("id");
      if (id !== undefined && table.several === undefined && known.has(id)) said.delete("id");
      known.add(id);
      read.push(said);
      if (position % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    }
    return yield* entriesIn(read, table);
  });
}

/** Rows by themselves are an entry each, and so can be made into entries a few at a time. */
function* entriesIn(rows: readonly ListRow[], table: ListTable): Steps<readonly Entry[]> {
  if (table.several !== undefined) return entriesOf(rows, table);
  const entries: Entry[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_STEP) {
    for (const entry of entriesOf(rows.slice(from, from + ROWS_A_STEP), table)) entries.push(entry);
    yield;
  }
  return entries;
}

function readerOf(kind: CellKind, { manager, client, product, metric, months }: References): CellReader {
  if (typeof kind === "object") return "choice" in kind ? readOne(kind.choice) : readSeveral(kind.choices);
  switch (kind) {
    case "text":
    case "code":
      return readText;
    case "time":
      return readTime;
    case "date":
      return readDate;
    case "number":
    case "ordinal":
    case "hours":
      return readNumber;
    case "rating":
      return (...cell) => ratingOf(readText(...cell) ?? "") ?? undefined;
    case "month":
      return monthReader(months);
    case "amount":
      return readAmount;
    case "manager":
      return idReader(manager);
    case "client":
      return idReader(client);
    case "product":
      return idReader(product);
    case "metric":
      return idReader(metric);
    case "clients":
      return (...cell) => {
        const text = readText(...cell);
        return text === undefined ? undefined : namesIn(text).map(client);
      };
    case "yesNo":
      return readYesNo;
    case "numbers":
      return readList;
  }
}

function readOne(of: Choices): CellReader {
  return readChoice(Object.values(choiceWords(of)));
}

function readSeveral(of: Choices): CellReader {
  const meaning = new Map(
    Object.values(choiceWords(of)).flatMap((words) => Object.entries(words).map(([key, word]) => [word, key] as const)),
  );
  return (...cell) => {
    const text = readText(...cell);
    return text === undefined ? undefined : namesIn(text).map((word) => meaning.get(word) ?? word);
  };
}

/** A word that is neither is left for the plan's own checks. */
function readYesNo(draft: Draft, at: Position, path: Path): boolean | string | undefined {
  const said = readOne("yesNo")(draft, at, path);
  return said === "yes" ? true : said === "no" ? false : (said as string | undefined);
}
