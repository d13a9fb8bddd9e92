import type { Course } from "../../plan/course/courseOf";
import type { LogEntry, Summary } from "../../plan/inputs/logEntry";
import type { Problem } from "../../plan/problem/problem";
import type { ReturnedRow } from "../../plan/reports/merge";
import { LOG_ROWS } from "../../plan/reports/kinds";
import { withOwnCodes } from "../../plan/reports/ownCodes";
import { codeIn } from "../../plan/reports/rowCode";
import { wrongKind } from "../../plan/typed/wrongKind";
import type { Reading } from "../../sheet/spec/reading";
import type { Stamp } from "../handed/handedSheet";
import { notices, readHanded, type HandedLines } from "../handed/readHanded";
import { columnTitle, summaryTitle } from "../handed/words";
import { F8 } from "./form";
import { CODE_ROW, COLUMNS, SHOWS, summaryIn, type ColumnF8 } from "./places";

/** An F8 that came back. */
export interface ReturnedF8 {
  readonly stamp: Stamp;
  readonly submitted: string;
  /** null where it cannot be taken in. Lines that show a planned visit say only what was typed, and which visit it is. */
  readonly log: readonly ReturnedRow<LogEntry>[] | null;
  readonly summaries: readonly Omit<Summary, "received">[];
  readonly problems: readonly Problem[];
}

/** Reads a work log back. What stands in its cells never refuses it; null where the cells are no F8. */
export function parseF8(reading: Reading, course: Course): ReturnedF8 | null {
  const sheet = readHanded(reading, "F8", F8.layout, COLUMNS, course, {
    suggested: ["date", "place", "client", "purpose"],
    instead: (row, _, { code, language }) =>
      summaryIn(code(row)) === null ? columnTitle("F8", "content", language) : summaryTitle(language),
  });
  if (sheet === null) return null;
  const { stamp, submitted, lines, problems } = sheet;
  if (lines === null) return { stamp, submitted, log: null, summaries: [], problems };
  const { rows, code } = lines;
  const corner = rows.find((row) => code(row).startsWith("TC1")) ?? CODE_ROW;
  const isLine = (row: number): boolean => codeIn(code(row)) !== null;
  const own = lines.linesOf(isLine, corner);
  lines.tellOthers(own);
  const log = withOwnCodes(
    LOG_ROWS,
    own.map((row) => ({ code: code(row), entry: entryIn(lines, row, stamp.manager) })),
  );
  const known = course.original.inputs.summaries;
  const summaries = rows.flatMap((row) => {
    const of = summaryIn(code(row));
    // A summary stands under the columns of places to purposes, its day under that of results.
    if (of === null) return [];
    const typed = lines.whenText(row, "result");
    if (typed !== "" && lines.day(row, "result") === "") lines.notice(row, "result", wrongKind("date", typed));
    const [said, day] = [textOf(lines, row), lines.day(row, "result")];
    // What has no day of its own was handed in with the sheet, if its days were over by then and it did not come before.
    const isNew = !known.some((one) => one.manager === stamp.manager && one.kind === of.kind && one.from === of.from);
    const came = day === "" && said !== "" && isNew && submitted >= of.to ? submitted : day;
    return [{ ...of, manager: stamp.manager, text: said, submitted: came }];
  });
  return { stamp, submitted, log, summaries, problems: [...problems, ...notices(lines.draft)] };
}

/** Its cells are one, unless somebody has parted them. */
function textOf({ text }: HandedLines<ColumnF8>, row: number): string {
  const parts = (["place", "client", "content", "purpose"] as const).map((column) => text(row, column));
  return parts.filter((part) => part !== "").join(" ");
}

function entryIn(lines: HandedLines<ColumnF8>, row: number, manager: string): LogEntry {
  const { text, client, month } = lines;
  const { date, time } = lines.when(row);
  if (date !== "" && !date.startsWith(month)) lines.notice(row, "date", { type: "DayOutsideMonth", found: date });
  const entry: LogEntry = {
    id: "",
    manager,
    date,
    time,
    place: text(row, "place"),
    client: client(text(row, "client")),
    content: text(row, "content"),
    purpose: text(row, "purpose"),
    result: text(row, "result"),
    visit: lines.beside(row, SHOWS),
  };
  const { place, content, purpose, result, visit } = entry;
  lines.tellProspect(row, "client", entry.client);
  const isWritten = time + place + entry.client + content + purpose + result !== "";
  if (isWritten && date === "" && visit === "" && text(row, "date") === "")
    lines.notice(row, "date", { type: "Missing", field: columnTitle("F8", "date", lines.language) });
  return entry;
}
