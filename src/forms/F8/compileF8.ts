import type { Course } from "../../plan/course/courseOf";
import { entriesOf } from "../../plan/inputs/entriesOf";
import type { Inputs } from "../../plan/inputs/inputs";
import { LOG_ROWS } from "../../plan/reports/kinds";
import { codeText } from "../../plan/reports/rowCode";
import { asText, day, serialOf } from "../../sheet/look/formats";
import { breaksAmong } from "../../sheet/look/pageBreaks";
import { wrappedLines } from "../../sheet/look/width";
import { a1, columnName, onSheet } from "../../sheet/place/address";
import { block, inRole } from "../../sheet/spec/block";
import type { Block, Cell, Formula, SheetSpec, StyleName } from "../../sheet/spec/spec";
import { DIRECTORY } from "../directory/form";
import { CLIENT, listed, PURPOSE, type Directory } from "../directory/places";
import { F6 } from "../F6/form";
import * as visitPlaces from "../F6/places";
import { monthWithYear } from "../F4/compileF4";
import { monthStamp } from "../F4/stamp";
import type { ManagerMonth } from "../form/managerMonth";
import { coded, dayFormat, headPart, LINES_END, weekly, weekParts, type HeadField } from "../handed/handedSheet";
import { handedWords } from "../handed/words";
import type { LogLine, WorkMonth } from "../handed/workMonth";
import { nameFinder } from "../records/nameFinder";
import type { Texts } from "../texts";
import { F8 } from "./form";
import { CODE_COLUMN, CODE_ROW, columnOf, COLUMNS, LABELS_ROW, LINES_ROW, ROW_COLUMN, SHOWS, SHOWS_COLUMN, summaryCode } from "./places";
import type { ColumnF8 } from "./places";

/**
 * F8 工作日志(周报表): what was done, a page for every week. What the visit plan has stands there by formulas that find its line wherever it
 * was sorted to, until somebody types over them; under it a line for the summary of each week, or day.
 */
export function compileF8(course: Course, texts: Texts, of: ManagerMonth, month: WorkMonth, directory: Directory): SheetSpec {
  const { inputs } = course.current;
  const all = handedWords(texts);
  const words = all.F8;
  const { log } = month;
  const clientName = nameFinder(inputs.clients);
  const shown = shownFormulas(month, clientName);
  const written = new Set(entriesOf(inputs.log, month.manager).map(({ id }) => id));
  const column = (at: number, style: StyleName, cells: (line: LogLine, row: number) => Cell, format: string | null = asText): Block =>
    block(
      LINES_ROW,
      at,
      style,
      log.map((line, row) => [cells(line, row)]),
      format,
    );
  const typed = (of: "time" | "content" | "result"): Block =>
    column(columnOf(of), of === "time" ? "inputMark" : "inputWords", ({ entry }) => entry[of] || null);
  const looked = (of: "date" | "place" | "client" | "purpose"): Block =>
    inRole(
      "suggestion",
      column(
        columnOf(of),
        of === "date" ? "inputMark" : "inputWords",
        ({ entry, shows }, row) => {
          const own = of === "date" ? serialOf(entry.date) : of === "client" && entry.client !== "" ? clientName(entry.client) : entry[of];
          // What was written already shows nothing of the plan any more.
          return own || (shows === null || written.has(entry.id) ? null : shown.cell(of, row, shows));
        },
        of === "date" ? dayFormat(texts) : asText,
      ),
    );
  const head = headPart(inputs, of.manager, words.title(monthWithYear(inputs, of.month, texts)), words.hint, HEAD, WIDTHS, texts);
  const band = LINES_ROW + log.length + 1;
  const summaries = summariesOf(inputs, month);
  const signed = band + 2 + summaries.length + 1;
  const across = (first: number, count: number, row: number) => ({ row, column: first, rows: 1, columns: count });
  const dayOfLine = ({ entry, shows }: LogLine): string => entry.date || (month.visits[shows ?? -1]?.entry.date ?? "");
  const heights: SheetSpec["heights"] = [
    ...head.heights,
    [LABELS_ROW, LINE_HEIGHT],
    ...log.map(({ entry, shows }, row) => {
      const { place = "", purpose = "", client = "" } = month.visits[shows ?? -1]?.entry ?? {};
      const texts = [entry.place || place, clientName(entry.client || client), entry.content, entry.purpose || purpose, entry.result];
      return [LINES_ROW + row, heightOf(...texts.map((text, at) => [text, WIDTHS[at + 2]] as const))] as const;
    }),
    [band, 20],
    ...summaries.map(
      ({ text }, at) => [band + 2 + at, Math.max(inputs.checking.report === "week" ? 52 : 30, heightOf([text, 100]))] as const,
    ),
    [signed, 26],
  ];
  const sheet: SheetSpec = {
    key: F8.keyOf(month.manager),
    name: texts.forms.handed.F8,
    widths: WIDTHS,
    blocks: [
      ...head.blocks,
      block(LABELS_ROW, 0, "header", [COLUMNS.map((of) => words.columns[of])]),
      looked("date"),
      typed("time"),
      looked("place"),
      looked("client"),
      typed("content"),
      looked("purpose"),
      typed("result"),
      column(SHOWS_COLUMN, "code", ({ shows }) => {
        const visit = month.visits[shows ?? -1]?.entry;
        return visit === undefined ? null : visit.id;
      }),
      column(ROW_COLUMN, "code", ({ shows }, row) => (shows === null ? null : shown.row(row, shows)), null),
      block(CODE_ROW, SHOWS_COLUMN, "code", [[SHOWS, "row"]]),
      block(band, 0, "band", [[words.band, ...Array<null>(6).fill(null)]]),
      block(band + 1, 0, "header", [[words.summary.period, null, words.summary.text, null, null, null, words.summary.submitted]]),
      block(
        band + 2,
        0,
        "label",
        summaries.map(({ from, to }) => [words.period(from, to), null]),
        asText,
      ),
      block(
        band + 2,
        2,
        "inputText",
        summaries.map(({ text }) => [text || null, null, null, null]),
        asText,
      ),
      block(
        band + 2,
        6,
        "inputMark",
        summaries.map(({ submitted }) => [serialOf(submitted)]),
        day,
      ),
      block(signed, 0, "subtitle", [[all.signed(LINE, LINE)]]),
    ],
    merges: [
      ...head.merges,
      ...[band + 1, ...summaries.map((_, at) => band + 2 + at)].flatMap((row) => [across(0, 2, row), across(2, 4, row)]),
    ],
    heights,
    frozen: { rows: LINES_ROW, columns: 0 },
    choices: [
      {
        area: body("client", log.length),
        source: { sheet: DIRECTORY.keyOf(month.manager), area: listed(directory.clients.length, CLIENT) },
        open: true,
      },
      {
        area: body("purpose", log.length),
        source: { sheet: DIRECTORY.keyOf(month.manager), area: listed(directory.purposes.length, PURPOSE) },
        open: true,
      },
    ],
    tabColor: "#7A6FA8",
    print: weekly(inputs, texts, CODE_ROW),
  };
  return coded(
    sheet,
    {
      corner: { row: CODE_ROW, column: CODE_COLUMN },
      first: CODE_ROW,
      rows: new Map([
        ...log.map(({ entry }, row) => [LINES_ROW + row, codeText(entry, LOG_ROWS.fields)] as const),
        ...summaries.map(({ kind, from, to }, at) => [band + 2 + at, summaryCode(kind, from, to)] as const),
        [band, LINES_END],
      ]),
      columns: COLUMNS,
    },
    { form: "F8", ...monthStamp(course, of) },
    (whole) =>
      breaksAmong([...weekParts(log, LINES_ROW, dayOfLine), [band - 1]], signed + 1, {
        widths: WIDTHS,
        heights: whole,
        print: { titleRows: CODE_ROW },
      }),
    [SHOWS, "row"],
  );
}

const WIDTHS = [16, 9, 16, 22, 44, 22, 34];

const HEAD: readonly HeadField[] = [
  { of: "manager", label: 0, value: 1, last: 2 },
  { of: "area", label: 3, value: 4, last: 6 },
  { of: "date", label: 0, value: 1, last: 2, line: 1 },
  { of: "supervisor", label: 3, value: 4, last: 6, line: 1 },
];

/** There is room to write by hand. */
const LINE_HEIGHT = 20;

const LINE = "________________";

function body(of: ColumnF8, rows: number) {
  return { row: LINES_ROW, column: columnOf(of), rows, columns: 1 };
}

function heightOf(...texts: readonly (readonly [string, number | undefined])[]): number {
  return Math.max(LINE_HEIGHT, 6 + 15 * Math.max(1, ...texts.map(([text, width = 10]) => wrappedLines(text, width))));
}

/** A line for every period, with what was written of it. */
function summariesOf({ summaries, checking: { report } }: Inputs, { manager, weeks, visits }: WorkMonth) {
  const days = [...new Set(visits.map(({ entry }) => entry.date))].sort();
  const periods = report === "week" ? weeks : days.map((date) => ({ from: date, to: date }));
  return periods.map(({ from, to }) => {
    const known = summaries.find((one) => one.manager === manager && one.kind === report && one.from === from);
    return { kind: report, from, to, text: known?.text ?? "", submitted: known?.submitted ?? "" };
  });
}

/** What a line shows of the visit plan, found by the code of its line. */
function shownFormulas({ manager, visits }: WorkMonth, clientName: (client: string) => string) {
  const last = visitPlaces.LINES_ROW + visits.length;
  const column = (at: number, from: number): string => onSheet(F6.keyOf(manager), `$${columnName(at)}$${from}:$${columnName(at)}$${last}`);
  const codes = column(visitPlaces.CODE_COLUMN, visitPlaces.LINES_ROW + 1);
  const own = (at: number, row: number): string => `$${a1({ row: LINES_ROW + row, column: at })}`;
  return {
    row: (row: number, shows: number): Formula => ({
      // The line's whole code says more than its id.
      formula: `=SUMPRODUCT(MAX((LEFT(${codes},LEN(${own(SHOWS_COLUMN, row)})+1)=${own(SHOWS_COLUMN, row)}&"#")*ROW(${codes})))`,
      value: visitPlaces.LINES_ROW + shows + 1,
    }),
    cell: (of: "date" | "place" | "client" | "purpose", row: number, shows: number): Formula => {
      const at = own(ROW_COLUMN, row);
      const index = (field: visitPlaces.ColumnF6): string => `INDEX(${column(visitPlaces.columnOf(field), 1)},${at})`;
      const visit = visits[shows]?.entry;
      const isPlanned = visit !== undefined && visit.client !== "";
      const value = !isPlanned ? "" : of === "date" ? (serialOf(visit.date) ?? "") : of === "client" ? clientName(visit.client) : visit[of];
      const found = of === "date" ? `IF(${index("date")}="","",${index("date")})` : `${index(of)}&""`;
      return { formula: `=IF(${at}=0,"",IF(${index("client")}="","",${found}))`, value };
    },
  };
}
