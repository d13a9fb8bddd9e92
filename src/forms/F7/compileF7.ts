import type { Course } from "../../plan/course/courseOf";
import { BEST_RATING, TASK_STATUSES, type TaskStatus } from "../../plan/inputs/dayTask";
import { TASK_ROWS } from "../../plan/reports/kinds";
import { codeText } from "../../plan/reports/rowCode";
import { asText, ordinal, percentFormat, serialOf } from "../../sheet/look/formats";
import { breaksBetween } from "../../sheet/look/pageBreaks";
import { wrappedLines } from "../../sheet/look/width";
import { block, inRole } from "../../sheet/spec/block";
import type { Block, Cell, SheetSpec, StyleName } from "../../sheet/spec/spec";
import { F6 } from "../F6/form";
import { monthWithYear } from "../F4/compileF4";
import { monthStamp } from "../F4/stamp";
import type { ManagerMonth } from "../form/managerMonth";
import { coded, dayFormat, headPart, weekly, type HeadField } from "../handed/handedSheet";
import { handedWords } from "../handed/words";
import type { WorkMonth } from "../handed/workMonth";
import { choiceWords } from "../lists/tables";
import { nameFinder } from "../records/nameFinder";
import type { Texts } from "../texts";
import { dayLines } from "./dayLines";
import { F7 } from "./form";
import { footF7, linesF7, type LineF7 } from "./formulas";
import { bandCode, BESIDE, besideOf, CODE_COLUMN, CODE_ROW, columnOf, COLUMNS, DAYS_ROW, footCode, LABELS_ROW, rowsF7 } from "./places";
import type { ColumnF7, RowsOfDay } from "./places";

/**
 * F7 客户经理工作日清表: twelve lines for every working day, two days a page. The first show what the visit plan has for the day, those after
 * them what was put off the day before, until somebody types over them.
 */
export function compileF7(course: Course, texts: Texts, of: ManagerMonth, month: WorkMonth): SheetSpec {
  const { inputs } = course.current;
  const all = handedWords(texts);
  const words = all.F7;
  const { language } = texts.forms;
  const statuses = choiceWords("taskStatus")[language] as Readonly<Record<TaskStatus, string>>;
  const yesNo = choiceWords("yesNo")[language];
  const days = dayLines(inputs, month, (task, on) =>
    words.due(
      task,
      texts.forms.calendar.month({ year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), next: false }),
      Number(on.slice(8)),
    ),
  );
  const rows = rowsF7(days);
  const lines = linesF7(days, rows, {
    visits: month.visits.map(({ entry }) => entry),
    sheet: F6.keyOf(month.manager),
    clientName: nameFinder(inputs.clients),
    statuses,
  });
  const head = headPart(inputs, of.manager, words.title(monthWithYear(inputs, of.month, texts)), words.hint, HEAD, WIDTHS, texts);
  const signed = (rows.at(-1)?.foot ?? DAYS_ROW) + 2;
  const isMarked = (said: boolean | null): Cell => (said === null ? null : ((said ? yesNo["yes"] : yesNo["no"]) ?? null));
  const dayBlocks = (own: readonly LineF7[], { band, lines: first, foot }: RowsOfDay, date: string): readonly Block[] => {
    const column = (at: number, style: StyleName, cell: (line: LineF7) => Cell, format: string | null = asText): Block =>
      block(
        first,
        at,
        style,
        own.map((line) => [cell(line)]),
        format,
      );
    const typed = (of: ColumnF7, style: StyleName, cell: (line: LineF7["line"]["entry"]) => Cell, format?: string | null): Block =>
      column(columnOf(of), style, ({ line }) => cell(line.entry), format);
    const { count, share } = footF7(own, { band, lines: first, foot, count: own.length }, statuses.done);
    return [
      block(band, 0, "band", [[serialOf(date), null, null, null, null]], dayFormat(texts)),
      column(columnOf("number"), "label", ({ at }) => at - first + 1, ordinal),
      inRole(
        "suggestion",
        column(columnOf("time"), "inputMark", ({ time }) => time),
      ),
      inRole(
        "suggestion",
        column(columnOf("task"), "inputWords", ({ task }) => task),
      ),
      typed("status", "inputMark", ({ status }) => (status === "open" ? null : statuses[status]), null),
      typed("rating", "inputMark", ({ rating }) => rating, null),
      typed("important", "inputMark", ({ important }) => isMarked(important), null),
      typed("urgent", "inputMark", ({ urgent }) => isMarked(urgent), null),
      ...BESIDE.map((name) =>
        name === "day"
          ? column(besideOf(name), "code", () => date)
          : column(besideOf(name), "code", ({ beside }) => beside[name], name === "visit" ? asText : null),
      ),
      block(foot, columnOf("task"), "total", [[words.done, count]]),
      block(foot, columnOf("rating"), "total", [[share]], percentFormat(0)),
    ];
  };
  const heights: SheetSpec["heights"] = [
    ...head.heights,
    [LABELS_ROW, LINE_HEIGHT],
    ...lines.flat().map(({ at, task }) => {
      const text = task !== null && typeof task === "object" ? task.value : (task ?? "");
      return [at, Math.max(LINE_HEIGHT, 5 + 15 * wrappedLines(String(text), WIDTHS[columnOf("task")] ?? 10))] as const;
    }),
    ...rows.flatMap(({ band, foot }) => [[band, LINE_HEIGHT] as const, [foot, LINE_HEIGHT] as const]),
    [signed, 26],
  ];
  const sheet: SheetSpec = {
    key: F7.keyOf(month.manager),
    name: texts.forms.handed.F7,
    widths: [...WIDTHS, 11, 11],
    blocks: [
      ...head.blocks,
      block(LABELS_ROW, 0, "header", [COLUMNS.map((of) => words.columns[of])]),
      block(CODE_ROW, CODE_COLUMN + 1, "code", [BESIDE]),
      ...days.flatMap(({ date }, day) => dayBlocks(lines[day] ?? [], rows[day] as RowsOfDay, date)),
      block(signed, 0, "subtitle", [[all.signed(LINE, LINE)]]),
    ],
    merges: head.merges,
    heights,
    frozen: { rows: DAYS_ROW, columns: 0 },
    choices: rows.flatMap(({ lines: row, count }) => {
      const area = (of: ColumnF7, columns = 1) => ({ row, column: columnOf(of), rows: count, columns });
      return [
        { area: area("status"), source: TASK_STATUSES.filter((status) => status !== "open").map((status) => statuses[status]) },
        { area: area("rating"), source: RATINGS, open: true },
        { area: area("important", 2), source: Object.values(yesNo) },
      ];
    }),
    hidden: {
      rows: [],
      columns: [columnOf("important"), columnOf("urgent")],
    },
    tabColor: "#7A6FA8",
    print: { ...weekly(inputs, texts, CODE_ROW), orientation: "portrait" },
  };
  return coded(
    sheet,
    {
      corner: { row: CODE_ROW, column: CODE_COLUMN },
      first: CODE_ROW,
      rows: new Map(
        days.flatMap(({ date }, day) => {
          const { band, foot } = rows[day] as RowsOfDay;
          const own = lines[day] ?? [];
          return [
            [band, bandCode(date)] as const,
            ...own.map(({ at, line: { entry } }) => [at, codeText(entry, TASK_ROWS.fields)] as const),
            [foot, footCode(date)] as const,
          ];
        }),
      ),
      columns: COLUMNS,
    },
    { form: "F7", ...monthStamp(course, of) },
    (whole) =>
      breaksBetween(
        rows.map(({ band }) => band),
        signed + 1,
        { widths: WIDTHS, heights: whole, print: { titleRows: CODE_ROW, orientation: "portrait" } },
      ),
    BESIDE,
  );
}

/** The first takes a day in bold, in any font. */
const WIDTHS = [14, 9, 41, 17, 13];

const HEAD: readonly HeadField[] = [
  { of: "manager", label: 0, value: 2, last: 2 },
  { of: "date", label: 3, value: 4, last: 4 },
];

/** To choose from; words may be typed. */
const RATINGS = Array.from({ length: BEST_RATING }, (_, at) => String(at + 1));

/** There is room to write by hand, and for two days on a page. */
const LINE_HEIGHT = 20;

const LINE = "________________";
