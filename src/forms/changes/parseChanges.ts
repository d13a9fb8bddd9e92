import { CHANGE_TYPES, type ChangeType } from "../../plan/file/concepts/changes";
import { dayOf } from "../../plan/calendar/date";
import { beginning } from "../../plan/file/checking/beginning";
import type { Path } from "../../plan/problem/problem";
import { folded } from "../../plan/typed/name";
import type { Reading } from "../../sheet/spec/reading";
import type { Position } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { monthOrDayReader, readAmount, readDate, readList, readShare, readText, type PlanMonths } from "../reading/readCell";
import { filled, type CellReader, type Entry } from "../reading/readRecords";
import { idReader, type Reference, type References } from "../reading/reference";
import { CHANGE_CELLS, type CellKind } from "./changeCells";
import { namesIn } from "../records/nameList";
import { readRecordSheet, type ParsedRecords, type RecordRows } from "../records/recordReader";
import { CHANGES_TABLE } from "./table";

/** Reads the sheet of changes, however its rows were sorted, corrected or added to: each row is the fields that its type has. */
export function parseChanges(sheet: Reading, references: References): ParsedRecords {
  return readRecordSheet(sheet, CHANGES_TABLE, ["number"], references, (rows) =>
    rows.table.rows.map((row, position) => readChange(rows, row, ["changes", position], references)),
  );
}

function readChange({ draft, columns, texts }: RecordRows, row: number, at: Path, references: References): Entry {
  const { choices, columns: headings } = texts.forms.changes;
  const cellAt = (column: string): Position => ({ row, column: columns.get(column) ?? 0 });
  draft.put(at, cellAt("type"));
  const type = columns.has("type")
    ? (readChoice("type", references.languages)(draft, cellAt("type"), [...at, "type"]) as ChangeType | undefined)
    : undefined;
  if (type === undefined || !CHANGE_TYPES.includes(type)) {
    if (columns.has("type") && draft.cell(cellAt("type")) === null) draft.report([...at, "type"], { type: "Missing" });
    return STAND_IN;
  }
  const cells = CHANGE_CELLS[type];
  for (const [column, position] of columns) {
    if (column === "type" || cells.some((cell) => cell.column === column) || draft.cell({ row, column: position }) === null) continue;
    draft.put([...at, column], { row, column: position });
    draft.report([...at, column], { type: "NotUsedHere", column: headings[column as "date"], change: choices.type[type] });
  }
  const values = cells.map(
    ({ column, field, kind }) =>
      [field, columns.has(column) ? readerOf(kind, column, references)(draft, cellAt(column), [...at, field]) : undefined] as const,
  );
  return filled([["type", type], ...values]);
}

/**
 * For a row that cannot be understood, which is told already: never made, and nothing that the plan's checks would complain about again.
 */
const STAND_IN: Entry = { type: "respread", closed: 1 };

function readerOf(kind: CellKind, column: string, references: References): CellReader {
  switch (kind) {
    case "text":
      return readText;
    case "day":
      return readDate;
    case "month":
      return monthOrItsFirst(references.months);
    case "monthOrDay":
      return monthOrDayReader(references.months);
    case "amount":
      return readAmount;
    case "metric":
    case "product":
    case "manager":
    case "client":
      return idReader(references[kind]);
    case "managers":
      return readNames(references.manager);
    case "clients":
      return readNames(references.client);
    case "share":
      return readShare;
    case "shares":
      return readList;
    case "choice":
      return readChoice(column, references.languages);
  }
}

/** A column has one format: where somebody begins within a month, months are shown as their first days, and may be typed so. */
function monthOrItsFirst(months: PlanMonths): CellReader {
  const read = monthOrDayReader(months);
  return (...cell) => {
    const found = read(...cell);
    if (typeof found !== "string" || months.year === null || dayOf(found) === null) return found;
    const { month, firstDay } = beginning(found, { ...months, year: months.year });
    return firstDay === undefined ? month : found;
  };
}

function readNames(of: Reference): CellReader {
  return (...cell) => {
    const text = readText(...cell);
    return text === undefined ? undefined : namesIn(text).map(of);
  };
}

/** What changes were called by earlier versions. */
const FORMER_TYPES: Readonly<Record<string, ChangeType>> = {
  目标修正: "revise",
  结账重分解: "respread",
  离任: "leave",
  到岗: "join",
};

/** The choice that a label stands for, in any of the languages, or the choice as the plan file writes it. */
function readChoice(column: string, languages: readonly Texts[]): CellReader {
  return (draft, at, path) => {
    const text = readText(draft, at, path);
    if (text === undefined) return undefined;
    const labels = languages.map((texts): Readonly<Record<string, string>> => texts.forms.changes.choices[column as "type"]);
    const former = column === "type" ? Object.entries(FORMER_TYPES).map(([label, type]) => [type, label] as const) : [];
    const found = [...labels.flatMap(Object.entries), ...former].find(([key, label]) => folded(label) === folded(text) || key === text);
    if (found !== undefined) return found[0];
    draft.report(path, { type: "NotInList", found: text, allowed: Object.values(labels[0] ?? {}) });
    // A choice that the plan's checks do not complain about once more; a type has none.
    return column === "type" ? undefined : Object.keys(labels[0] ?? {})[0];
  };
}
