import type { Path } from "../../plan/problem/problem";
import { ratingOf } from "../../plan/typed/rating";
import type { Position } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import type { Draft } from "../reading/draft";
import { monthReader, readAmount, readChoice, readDate, readList, readNumber, readText } from "../reading/readCell";
import type { CellReader } from "../reading/readRecords";
import { idReader, type References } from "../reading/reference";
import { namesIn } from "../records/nameList";
import { readRecordSheet, type ParsedRecords } from "../records/recordReader";
import { entriesOf } from "./listRows";
import { readTime } from "./readTime";
import { choiceWords, type CellKind, type Choices, type ListTable } from "./tables";

/** Reads the sheet of a list, in whatever language it was written. A row that was copied, code and all, is a new one. */
export function parseList(table: ListTable, sheet: Reading, references: References): ParsedRecords {
  const readers = Object.fromEntries(table.columns.map((column) => [column, readerOf(table.kinds[column] ?? "text", references)]));
  // A row in which nothing stands but its code says nothing.
  const codes = table.columns.filter((column) => table.kinds[column] === "code");
  return readRecordSheet(sheet, table, codes, references, ({ draft, table: { rows, column: columnOf } }) => {
    const places = table.columns.map((field) => [field, columnOf({ type: "Field", field })] as const);
    const known = new Set<unknown>();
    const read = rows.map((row, position) => {
      draft.put([table.list, position], { row, column: places.find(([, column]) => column !== null)?.[1] ?? 0 });
      const fields = places.flatMap(([field, column]): readonly (readonly [string, unknown])[] => {
        if (column === null) return [];
        const value = readers[field]?.(draft, { row, column }, [table.list, position, ...field.split(".")]);
        return value === undefined ? [] : [[field, value]];
      });
      const own = new Map(fields);
      if (table.several === undefined && known.has(own.get("id"))) own.delete("id");
      if (own.has("id")) known.add(own.get("id"));
      return own;
    });
    return entriesOf(read, table);
  });
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
