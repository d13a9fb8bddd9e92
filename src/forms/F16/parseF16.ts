import { serialOf } from "../../plan/calendar/date";
import type { Path } from "../../plan/problem/problem";
import { dateIn } from "../../plan/typed/date";
import type { SheetKey } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import { codesOf } from "../parts/codes";
import { draftOf } from "../reading/draft";
import { readMark } from "../personal/readMark";
import { readPersonal } from "../personal/readPersonal";
import { readDate, readNumber, readText } from "../reading/readCell";
import { filled, type Entry } from "../reading/readRecords";
import type { References } from "../reading/reference";
import type { ParsedRecords } from "../records/recordReader";
import { FORM_TEXTS } from "../texts";
import { F16 } from "./form";
import { SETTINGS, type ColumnF16 } from "./places";

const LIST = "priorities";

/** Reads the list of the four quadrants, however its rows were moved, sorted and extended. */
export function parseF16(sheet: Reading, key: SheetKey, references: References): ParsedRecords {
  const { name, columns } = (references.languages[0] ?? FORM_TEXTS.en).forms.F16;
  const { task, important, urgent, hours, due } = columns;
  const table = { list: LIST, key, layout: F16.layout, title: name, columns: { task, important, urgent, hours, due } } as const;
  return readPersonal(sheet, table, references, ({ draft, who, rows, at }, texts) =>
    rows.map((row, position): Entry => {
      const path = (field: string): Path => [LIST, position, field];
      return filled([
        ["who", who === "" ? undefined : who],
        ["task", readText(draft, at(row, "task"), path("task"))],
        ["important", readMark(({ F16 }) => F16.important, draft, at(row, "important"), path("important"), texts)],
        ["urgent", readMark(({ F16 }) => F16.urgent, draft, at(row, "urgent"), path("urgent"), texts)],
        ["hours", readNumber(draft, at(row, "hours"), path("hours"))],
        ["due", readDate(draft, at(row, "due"), path("due"))],
      ]);
    }),
  );
}

/** The day that a list is for, as a serial number; null: it is for a week. */
export function dayIn(sheet: Reading): number | null {
  const codes = codesOf(sheet);
  if (codes === null) return null;
  const row = Array.from({ length: codes.rows }, (_, at) => at).find((at) => codes.code(at) === SETTINGS) ?? null;
  const column = codes.column("due" satisfies ColumnF16) ?? null;
  if (row === null || column === null) return null;
  const typed = draftOf(sheet).cell({ row, column });
  return typed === null || typeof typed === "boolean" ? null : serialOf(dateIn(typed) ?? "");
}
