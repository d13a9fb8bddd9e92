import { workedDates } from "../../plan/calendar/workingDays";
import type { Course } from "../../plan/course/courseOf";
import { SUPPORT_KINDS, type Action, type ActionStatus, type ExpectedContract } from "../../plan/inputs/action";
import { toCellNumber } from "../../plan/numbers/amount";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { ACTION_ROWS, EXPECTED_ROWS } from "../../plan/reports/kinds";
import { codeText } from "../../plan/reports/rowCode";
import { amountFormat, amountFormats, asText, hours as hoursFormat, ordinal, percentFormat } from "../../sheet/look/formats";
import { wrappedLines } from "../../sheet/look/width";
import { block } from "../../sheet/spec/block";
import type { Block, Cell, SheetSpec, StyleName } from "../../sheet/spec/spec";
import type { Directory } from "../directory/places";
import { F6 } from "../F6/form";
import { monthWithYear } from "../F4/compileF4";
import { monthStamp } from "../F4/stamp";
import type { ManagerMonth } from "../form/managerMonth";
import { coded, headPart, LINES_END, weekly, type HeadField } from "../handed/handedSheet";
import { handedWords } from "../handed/words";
import type { WorkMonth } from "../handed/workMonth";
import { choiceWords } from "../lists/tables";
import { nameFinder } from "../records/nameFinder";
import { nameListText } from "../records/nameList";
import { columnBlocks } from "../parts/runs";
import type { Texts } from "../texts";
import { F5 } from "./form";
import { hintFormula, sumFormulas, visitsFormula } from "./formulas";
import { goalsF5 } from "./goals";
import { goalBlocks } from "./goalsPart";
import { breaksF5, choicesOf, heightOf, idsIn, isSupport, WIDTHS } from "./layout";
import { linesF5 } from "./lines";
import { CODE_COLUMN, columnOf, COLUMNS, EXPECTED, goalCode, GOALS_ROW, KIND, KIND_COLUMN, KINDS, rowsF5, type ColumnF5 } from "./places";

/** F5 行动计划: the manager's goals with what is missing, what he means to do for each, and what he expects to be signed. */
export function compileF5(course: Course, texts: Texts, of: ManagerMonth, month: WorkMonth, directory: Directory): SheetSpec {
  const { inputs } = course.current;
  const all = handedWords(texts);
  const words = all.F5;
  const { language, listSeparator } = texts.forms;
  const statuses = choiceWords("actionStatus")[language] as Readonly<Record<ActionStatus, string>>;
  const goals = goalsF5(course, texts, of);
  const clientName = nameFinder(inputs.clients);
  const { actions, expected } = linesF5(inputs, goals, month, of.month);
  const rows = rowsF5(goals.length, actions.length, expected.length, inputs.metrics.length);
  const labelOf = (action: Action): string => goals.find(({ goal }) => JSON.stringify(goal) === JSON.stringify(action.goal))?.label ?? "";
  const visits = month.visits.map(({ entry }) => entry);
  const names = visits.map(({ client }) => (client === "" ? "" : clientName(client)));
  const named = actions.map(({ clients }) => nameListText(clients.map(clientName), listSeparator));
  const visitCounts = named.map((text, at) =>
    visitsFormula(text, rows.actions + at, {
      sheet: F6.keyOf(month.manager),
      visits,
      names,
      cancelled: choiceWords("visitStatus")[language]["cancelled"] ?? "",
    }),
  );
  const chosen = actions.map(labelOf);
  const column = (of: ColumnF5, style: StyleName, cells: readonly Cell[], format: string | null, row = rows.actions): Block =>
    block(
      row,
      columnOf(of),
      style,
      cells.map((cell) => [cell]),
      format,
    );
  const written = (of: ColumnF5, say: (action: Action) => string): Block =>
    column(
      of,
      "inputWords",
      actions.map((action) => say(action) || null),
      asText,
    );
  const unitOf = (metric: number) => inputs.metrics[metric]?.unit ?? { size: 1, decimals: 0 };
  const expectedCells = (of: keyof typeof EXPECTED, say: (one: ExpectedContract) => Cell): Block =>
    column(
      EXPECTED[of],
      "inputWords",
      expected.map(({ entry, isFree }) => (isFree ? null : say(entry))),
      asText,
      rows.expected,
    );
  const head = headPart(inputs, of.manager, words.title(monthWithYear(inputs, of.month, texts)), words.hint, HEAD, WIDTHS, texts);
  const at = calendarMonth(inputs, of.month - 1);
  const available = workedDates(at.year, at.month, inputs.holidays).length * HOURS_OF_WORK;
  const hoursSum = actions.reduce((sum, action) => sum + (action.hours ?? 0), 0);
  const [firstHours, lastHours] = [rows.actions + 1, rows.actions + rows.actionCount];
  const heights: SheetSpec["heights"] = [
    ...head.heights,
    ...actions.map((action, nth) => [rows.actions + nth, heightOf(action, [chosen[nth] ?? "", named[nth] ?? ""])] as const),
    ...expected.map((_, nth) => [rows.expected + nth, 18] as const),
    [GOALS_ROW, 18],
    [GOALS_ROW + 1, 18],
    [rows.band + 1, 18],
    [rows.band, 18],
    ...goals.map(({ label }, nth) => [rows.goals + nth, 1 + 15 * wrappedLines(label, WIDTHS[0] ?? 10)] as const),
    [rows.signed, 26],
  ];
  const sheet: SheetSpec = {
    key: F5.keyOf(month.manager),
    name: texts.forms.handed.F5,
    widths: WIDTHS,
    blocks: [
      ...head.blocks,
      ...goalBlocks(goals, chosen, rows, inputs, of.month, texts),
      block(rows.headings, 0, "header", [
        COLUMNS.map((of) => (of === "people" ? words.support : isSupport(of) ? null : words.columns[of])),
      ]),
      block(rows.headings + 1, 0, "header", [COLUMNS.map((of) => (isSupport(of) ? words.columns[of] : null))]),
      column(
        "goal",
        "inputWords",
        chosen.map((label) => label || null),
        asText,
      ),
      written("what", ({ what }) => what),
      written("obstacles", ({ obstacles }) => obstacles),
      column(
        "clients",
        "inputWords",
        named.map((text) => text || null),
        asText,
      ),
      written("why", ({ why }) => why),
      written("when", ({ when }) => when),
      written("how", ({ how }) => how),
      column(
        "hours",
        "input",
        actions.map(({ hours }) => hours),
        hoursFormat,
      ),
      ...SUPPORT_KINDS.map((kind) => written(kind, ({ support }) => support[kind])),
      written("preparation", ({ preparation }) => preparation),
      column(
        "status",
        "inputMark",
        actions.map(({ status }) => (status === "open" ? null : statuses[status])),
        null,
      ),
      column("visits", "computed", visitCounts, ordinal),
      column(
        "hint",
        "text",
        actions.map((action, nth) =>
          hintFormula(action, visitCounts[nth] as (typeof visitCounts)[number], rows.actions + nth, words.missing),
        ),
        null,
      ),
      block(
        rows.hours,
        columnOf("how"),
        "total",
        [[words.hours.total, { formula: `=SUM($H$${firstHours}:$H$${lastHours})`, value: hoursSum }]],
        hoursFormat,
      ),
      block(rows.hours, columnOf("people"), "note", [[words.hours.available(available)]]),
      block(rows.band, 0, "band", [[words.expected.title, ...Array<null>(6).fill(null)]]),
      block(rows.band + 1, 0, "header", [words.expected.columns]),
      expectedCells("client", ({ client }) => clientName(client)),
      expectedCells("product", ({ product }) => inputs.products[product]?.name ?? null),
      expectedCells("metric", ({ metric }) => inputs.metrics[metric]?.name ?? null),
      expectedCells("month", ({ month: own }) => texts.forms.calendar.month(calendarMonth(inputs, own - 1))),
      ...columnBlocks(rows.expected, columnOf(EXPECTED.amount), expected.length, {
        style: "input",
        format: amountFormats(expected.map(({ entry, isFree }) => (isFree ? null : unitOf(entry.metric)))),
        values: expected.map(({ entry, isFree }) => (isFree ? null : toCellNumber(entry.amount, unitOf(entry.metric)))),
      }),
      ...inputs.metrics.flatMap(({ name, unit }, metric) => {
        const row = rows.sums + metric;
        const goalRow = goals.findIndex(({ goal }) => goal.metric === metric && goal.horizon === "year" && goal.product === null);
        const { planned = 0, done = 0 } = goals[goalRow] ?? {};
        const gap = toCellNumber(planned - done, unit);
        const [sum, missing, share] = sumFormulas(
          expected.flatMap(({ entry, isFree }) => (isFree ? [] : [entry])),
          metric,
          unit,
          { row, rows, goalRow: rows.goals + goalRow, gap },
        );
        return [
          block(row, 0, "total", [[words.expected.total, null, name, null]], asText),
          block(row, columnOf(EXPECTED.amount), "total", [[sum, missing]], amountFormat(unit)),
          block(row, columnOf(EXPECTED.share), "total", [[share]], percentFormat(0)),
        ];
      }),
      block(
        rows.actions,
        KIND_COLUMN,
        "code",
        actions.map(() => [KINDS.action]),
      ),
      block(
        rows.expected,
        KIND_COLUMN,
        "code",
        expected.map(() => [KINDS.expected]),
      ),
      block(rows.codes, KIND_COLUMN, "code", [[KIND]]),
      block(rows.signed, 0, "subtitle", [[all.signed(LINE, LINE)]]),
    ],
    merges: [
      ...head.merges,
      ...COLUMNS.flatMap((of, at) => (isSupport(of) ? [] : [{ row: rows.headings, column: at, rows: 2, columns: 1 }])),
      { row: rows.headings, column: columnOf("people"), rows: 1, columns: SUPPORT_KINDS.length },
      { row: rows.hours, column: columnOf("people"), rows: 1, columns: COLUMNS.length - columnOf("people") },
    ],
    heights,
    frozen: { rows: GOALS_ROW, columns: 0 },
    choices: choicesOf(directory, month.manager, rows, Object.values(statuses)),
    checks: [
      {
        area: { row: rows.actions, column: columnOf("hours"), rows: rows.actionCount, columns: 1 },
        type: "decimal",
        min: 0,
        max: null,
        allowBlank: true,
        prompt: null,
        refusal: { title: words.columns.hours, text: words.hours.refusal },
      },
    ],
    tabColor: "#7A6FA8",
    print: weekly(inputs, texts, GOALS_ROW),
  };
  return coded(
    sheet,
    {
      corner: { row: rows.codes, column: CODE_COLUMN },
      first: rows.goals,
      rows: new Map([
        ...goals.map(({ goal }, nth) => [rows.goals + nth, goalCode(idsIn(goal, inputs))] as const),
        ...actions.map((action, nth) => [rows.actions + nth, codeText(action, ACTION_ROWS.fields)] as const),
        ...expected.map(({ entry }, nth) => [rows.expected + nth, codeText(entry, EXPECTED_ROWS.fields)] as const),
        ...[rows.hours, rows.sums].map((row) => [row, LINES_END] as const),
      ]),
      columns: COLUMNS,
    },
    { form: "F5", ...monthStamp(course, of) },
    (whole) => breaksF5(chosen, rows, whole),
    [KIND],
  );
}

const HEAD: readonly HeadField[] = [
  { of: "manager", label: 0, value: 1, last: 1 },
  { of: "area", label: 2, value: 3, last: 4 },
  { of: "date", label: 5, value: 7, last: 8 },
  { of: "supervisor", label: 9, value: 11, last: 13 },
];

const HOURS_OF_WORK = 8;

const LINE = "________________";
