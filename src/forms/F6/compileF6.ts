import type { Course } from "../../plan/course/courseOf";
import type { Visit } from "../../plan/inputs/visit";
import { VISIT_ROWS } from "../../plan/reports/kinds";
import { codeText } from "../../plan/reports/rowCode";
import { block, inRole } from "../../sheet/spec/block";
import { asText, day, serialOf } from "../../sheet/look/formats";
import { breaksAmong } from "../../sheet/look/pageBreaks";
import { wrappedLines } from "../../sheet/look/width";
import type { Area } from "../../sheet/place/place";
import type { Block, Cell, ChoiceSpec, SheetSpec, StyleName } from "../../sheet/spec/spec";
import { monthStamp } from "../F4/stamp";
import { monthWithYear } from "../F4/compileF4";
import type { ManagerMonth } from "../form/managerMonth";
import { DIRECTORY } from "../directory/form";
import { CLIENT, CONTACT, listed, PURPOSE, type Directory } from "../directory/places";
import { coded, dayFormat, headPart, LINES_END, weekly, weekParts, type HeadField } from "../handed/handedSheet";
import { handedWords } from "../handed/words";
import type { WorkMonth } from "../handed/workMonth";
import { choiceWords } from "../lists/tables";
import { nameFinder } from "../records/nameFinder";
import type { Texts } from "../texts";
import { footBlocks, wantedBlocks, wantedVisits } from "./footPart";
import { F6 } from "./form";
import { formulasF6 } from "./formulas";
import { CODE_COLUMN, CODE_ROW, columnOf, COLUMNS, GROUPS_ROW, LABELS_ROW, LINES_ROW, rowsF6, TICK, wantedCode } from "./places";
import type { ColumnF6, RowsF6 } from "./places";
import { reasonText } from "./reason";
import { chanceOf, suggestedBlocks, type ExpectedContracts } from "./suggestedPart";

/**
 * F6 客户经理拜访计划表: a line for every visit of the month, a page for every week, under them what came of them and how many visits each
 * client was to get and got. Not protected, so that it can be sorted; formulas come back when it is handed out again.
 */
export function compileF6(
  course: Course,
  texts: Texts,
  of: ManagerMonth,
  month: WorkMonth,
  directory: Directory,
  expected: ExpectedContracts,
): SheetSpec {
  const { inputs } = course.current;
  const all = handedWords(texts);
  const words = all.F6;
  const { language } = texts.forms;
  const statuses = choiceWords("visitStatus")[language] as Readonly<Record<Visit["status"], string>>;
  const by = choiceWords("by")[language] as Readonly<Record<NonNullable<Visit["by"]>, string>>;
  const clientName = nameFinder(inputs.clients);
  const visits = month.visits.map(({ entry }) => entry);
  const names = visits.map(({ client }) => (client === "" ? "" : clientName(client)));
  const wanted = wantedVisits(inputs, of);
  const rows = rowsF6(visits.length, wanted.length);
  const formulas = formulasF6({ visits, names }, directory, DIRECTORY.keyOf(month.manager), rows, { first: words.first, statuses });
  const column = (of: ColumnF6, style: StyleName, cells: (line: number) => Cell, format: string | null = asText): Block =>
    block(
      LINES_ROW,
      columnOf(of),
      style,
      visits.map((_, line) => [cells(line)]),
      format,
    );
  const typed = (of: "contact" | "purpose"): Block => column(of, "inputWords", (line) => visits[line]?.[of] || null);
  const looked = (of: "title" | "phone"): Block =>
    inRole(
      "suggestion",
      column(of, "inputWords", (line) => visits[line]?.[of] || formulas.ofContact(of, line)),
    );
  const head = headPart(inputs, of.manager, words.title(monthWithYear(inputs, of.month, texts)), words.hint, HEAD, WIDTHS, texts);
  const heights: SheetSpec["heights"] = [
    ...head.heights,
    [GROUPS_ROW, 20],
    [LABELS_ROW, 20],
    ...visits.map((visit, line) => [LINES_ROW + line, heightOf(visit, names[line] ?? "")] as const),
    [rows.signed, 26],
    ...(wanted.length === 0 ? [] : [[rows.band, 20] as const]),
    [rows.suggested, 20],
  ];
  const sheet: SheetSpec = {
    key: F6.keyOf(month.manager),
    name: texts.forms.handed.F6,
    widths: WIDTHS,
    blocks: [
      ...head.blocks,
      block(GROUPS_ROW, 0, "header", [COLUMNS.map((of) => (isGrouped(of) ? (GROUPS[of]?.(words) ?? null) : words.columns[of]))]),
      block(LABELS_ROW, 0, "header", [COLUMNS.map((of) => (isGrouped(of) ? words.columns[of] : null))]),
      column("date", "inputMark", (line) => serialOf(visits[line]?.date ?? ""), dayFormat(texts)),
      column("time", "inputMark", (line) => visits[line]?.time || null),
      inRole(
        "suggestion",
        column("place", "inputWords", (line) => visits[line]?.place || formulas.address(line)),
      ),
      column("client", "inputWords", (line) => names[line] || null),
      typed("contact"),
      looked("title"),
      looked("phone"),
      inRole("computed", column("last", "text", formulas.last, day)),
      typed("purpose"),
      ...(["learned", "demonstrated", "signed"] as const).map((result) =>
        column(result, "inputMark", (line) => (visits[line]?.results.includes(result) ? TICK : null)),
      ),
      column("status", "inputMark", (line) => {
        const status = visits[line]?.status ?? "planned";
        return status === "planned" ? null : statuses[status];
      }),
      column("reason", "inputWords", (line) => reasonText(handedOut(visits[line]), by) || null),
      ...footBlocks(formulas, rows, texts),
      ...wantedBlocks(wanted, formulas, rows, texts),
      ...suggestedBlocks(chanceOf(inputs, of), expected, month, formulas, rows, texts),
      block(rows.signed, 0, "subtitle", [[all.signed(LINE, LINE)]]),
    ],
    merges: [
      ...head.merges,
      ...COLUMNS.flatMap((of, at) => (isGrouped(of) ? [] : [{ row: GROUPS_ROW, column: at, rows: 2, columns: 1 }])),
      ...[1, 2].map((row): Area => ({ row: rows.suggested + row, column: 0, rows: 1, columns: 2 })),
      { row: rows.suggested + 3, column: 0, rows: 1, columns: 8 },
      { row: GROUPS_ROW, column: columnOf("learned"), rows: 1, columns: 3 },
      { row: GROUPS_ROW, column: columnOf("status"), rows: 1, columns: 2 },
      ...(wanted.length === 0 ? [] : [rows.band + 1, ...wanted.map((_, at) => rows.clients + at)]).map((row): Area => ({
        row,
        column: 0,
        rows: 1,
        columns: 2,
      })),
    ],
    heights,
    frozen: { rows: LINES_ROW, columns: 0 },
    choices: choicesOf(directory, month.manager, rows, statuses, by),
    checks: [
      {
        area: { row: LINES_ROW, column: 0, rows: rows.lines, columns: 1 },
        type: "day",
        min: 36526,
        max: 73050,
        allowBlank: true,
        prompt: null,
        refusal: { title: words.columns.date, text: texts.forms.F4.dateRefusal },
      },
    ],
    tabColor: "#7A6FA8",
    print: weekly(inputs, texts, LINES_ROW - 1),
  };
  return coded(
    sheet,
    {
      corner: { row: CODE_ROW, column: CODE_COLUMN },
      first: CODE_ROW,
      rows: new Map([
        ...visits.map((visit, line) => [LINES_ROW + line, codeText(handedOut(visit), VISIT_ROWS.fields)] as const),
        ...wanted.map(({ id, count }, at) => [rows.clients + at, wantedCode(id, count)] as const),
        [rows.foot, LINES_END],
      ]),
      columns: COLUMNS,
    },
    { form: "F6", ...monthStamp(course, of) },
    (whole) =>
      breaksAmong(
        [...weekParts(month.visits, LINES_ROW, ({ entry }) => entry.date), [rows.foot - 1, rows.band - 1, rows.suggested - 1]],
        rows.signed + 1,
        { widths: WIDTHS, heights: whole, print: { titleRows: LINES_ROW - 1 } },
      ),
  );
}

const WIDTHS = [13, 8, 16, 19, 12, 19, 15, 14, 21, 10, 10, 8, 11, 22];

/** What came of a visit, and whether it took place, stand under headings of their own. */
const GROUPS: Partial<Record<ColumnF6, (words: ReturnType<typeof handedWords>["F6"]) => string>> = {
  learned: ({ result }) => result,
  status: ({ done }) => done,
};

function isGrouped(column: ColumnF6): boolean {
  return columnOf(column) >= columnOf("learned");
}

const HEAD: readonly HeadField[] = [
  { of: "manager", label: 0, value: 1, last: 2 },
  { of: "area", label: 3, value: 4, last: 6 },
  { of: "date", label: 7, value: 8, last: 8 },
  { of: "supervisor", label: 9, value: 12, last: 13 },
];

/** A day to which a visit was moved belongs to one that was. */
function handedOut<T extends Partial<Visit> | undefined>(visit: T): Visit {
  return { ...visit, movedTo: visit?.status === "moved" ? (visit.movedTo ?? "") : "" } as Visit;
}

function heightOf({ place, contact, title, purpose, movedTo, reason }: Visit, name: string): number {
  const of = (text: string, column: ColumnF6): number => wrappedLines(text, WIDTHS[columnOf(column)] ?? 10);
  const lines = [
    of(place, "place"),
    of(name, "client"),
    of(contact, "contact"),
    of(title, "title"),
    of(purpose, "purpose"),
    of(`${movedTo}${reason}`, "reason"),
  ];
  return Math.max(LINE_HEIGHT, 6 + 15 * Math.max(1, ...lines));
}

function choicesOf(
  { clients, contacts, purposes }: Directory,
  manager: string,
  { lines }: RowsF6,
  statuses: Readonly<Record<string, string>>,
  by: Readonly<Record<string, string>>,
): readonly ChoiceSpec[] {
  const body = (of: ColumnF6, columns = 1): Area => ({ row: LINES_ROW, column: columnOf(of), rows: lines, columns });
  const from = (count: number, column: number): ChoiceSpec["source"] => ({ sheet: DIRECTORY.keyOf(manager), area: listed(count, column) });
  return [
    { area: body("client"), source: from(clients.length, CLIENT), open: true },
    ...(contacts.length === 0 ? [] : [{ area: body("contact"), source: from(contacts.length, CONTACT), open: true } as const]),
    { area: body("purpose"), source: from(purposes.length, PURPOSE), open: true },
    { area: body("learned", 3), source: [TICK] },
    { area: body("status"), source: Object.values(statuses) },
    { area: body("reason"), source: Object.values(by), open: true },
  ];
}

const LINE = "________________";

/** There is room to write by hand. */
const LINE_HEIGHT = 26;
