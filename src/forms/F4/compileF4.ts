import type { ManagerMonth } from "../form/managerMonth";
import type { Course } from "../../plan/course/courseOf";
import type { Inputs } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import { block } from "../../sheet/spec/block";
import { amountFormat, asText, day, shown } from "../../sheet/look/formats";
import type { Area } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { amountWidth, columnWidth, wrappedLines } from "../../sheet/look/width";
import type { Texts } from "../texts";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { sidesBySide, withPageBreaks } from "../../sheet/look/pageBreaks";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import { heading, headingHeights, pageHeading } from "../parts/heading";
import { signaturesPart } from "../parts/signatures";
import { clientPart } from "./clientPart";
import { figuresOf } from "./figures";
import { grossPart } from "./grossPart";
import type { Part, SheetF4 } from "./part";
import { DATE_COLUMN, HEAD_ROW, HINT_ROW, LABELS, placesF4, TAG_ROW, YEAR } from "./places";
import { ratesPart } from "./ratesPart";
import { reportIn, rowsOf, type MonthReport } from "./report";
import { withStamp } from "./stamp";
import { targetsPart } from "./targetsPart";
import { F4 } from "./form";

/**
 * F4 月份销售计划表, a manager's plan and report of one month: the year by months, what was attained, and clients × products of the
 * month. 实际 and 退订 are typed; everything else is the plan's or calculated.
 *
 *     指标  项目   上月  1月 … 12月  全年合计
 *     收入  计划    100   100           1200
 *           实际    110   …
 *     集团客户   集团彩铃 计划  实际   退订   总计 计划  实际
 *
 * @param report what is filled in; by default what has been reported so far
 */
export function compileF4(course: Course, texts: Texts, of: ManagerMonth, report: MonthReport = reportIn(course, of)): SheetSpec {
  const { inputs } = course.current;
  const words = texts.forms.F4;
  const manager = inputs.managers[of.manager];
  if (!manager) throw new RangeError(`no manager ${of.manager}`);
  const rows = rowsOf(course.current.accounts, of.manager);
  const places = placesF4(inputs, rows.length, course.closed);
  const figures = figuresOf(course, of, report);
  const sheet: SheetF4 = { course, of, rows, places, figures, texts };
  const widths = widthsOf(sheet);
  // A product's plan and actual stay together.
  const pairs = Array.from({ length: Math.ceil((places.columns - LABELS) / 2) }, (_, pair) => LABELS + 2 * pair);
  const signed = { ...signaturesPart(places.signed, texts), checks: [] };
  const parts = [
    headPart(sheet, widths),
    targetsPart(sheet),
    ratesPart(sheet),
    clientPart(sheet, widths),
    grossPart(sheet, widths),
    signed,
  ];
  return withStamp(
    sheet,
    withPageBreaks(
      withWholeHeadings({
        key: F4.keyOf(manager.id),
        name: words.short(manager.name),
        widths,
        blocks: parts.flatMap(({ blocks }) => blocks),
        merges: parts.flatMap(({ merges }) => merges),
        heights: [...headingHeights, ...parts.flatMap(({ heights }) => heights)],
        frozen: { rows: 0, columns: LABELS },
        checks: parts.flatMap(({ checks }) => checks),
        hidden: { rows: [TAG_ROW], columns: [places.columns] },
        protect: true,
        tabColor: "#C98B2B",
        print: {
          titleRows: 2,
          titleColumns: LABELS,
          ...sidesBySide(widths.slice(0, places.columns), LABELS, pairs),
          ...pageHeading(inputs, texts),
        },
      }),
    ),
  );
}

/** The month's name with its year, as the title has it: 2026年3月, Mar 2026. */
export function monthWithYear(inputs: Inputs, month: number, texts: Texts): string {
  const at = calendarMonth(inputs, month - 1);
  return texts.forms.F4.month(texts.forms.calendar.month(at), at.year);
}

/** Title, what to do, and the head that every report has: who, where, when, to whom. */
function headPart({ course, of, places, texts }: SheetF4, widths: readonly number[]): Part {
  const { inputs } = course.current;
  const words = texts.forms.F4;
  const { name = "", area = "" } = inputs.managers[of.manager] ?? {};
  const fields = [
    { label: words.manager, at: 0, value: 1, text: name, last: 3 },
    { label: words.area, at: 4, value: 6, text: area, last: 9 },
    { label: words.date, at: 10, value: DATE_COLUMN, text: null, last: 12 },
    { label: words.supervisor, at: 13, value: 14, text: inputs.supervisor, last: YEAR },
  ] as const;
  const across = (from: number, to: number): number => widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  const lines = Math.max(
    ...fields.map(({ label, text, at, value, last }) =>
      Math.max(wrappedLines(text ?? "", across(value, last)), wrappedLines(label, across(at, value - 1))),
    ),
  );
  const hintLines = wrappedLines(words.hint, across(0, YEAR) * 1.15);
  const row = (from: number, to: number, first: string | null): (string | null)[] => [first, ...Array<null>(to - from).fill(null)];
  const date: Area = { row: HEAD_ROW, column: DATE_COLUMN, rows: 1, columns: 1 };
  return {
    blocks: [
      ...heading(words.title(monthWithYear(inputs, of.month, texts)), { ...inputs, supervisor: "" }, texts),
      block(HINT_ROW, 0, "note", [[words.hint]]),
      ...fields.flatMap(({ label, at, value, text, last }) => [
        block(HEAD_ROW, at, "header", [row(at, value - 1, label)]),
        text === null
          ? block(HEAD_ROW, value, "input", [row(value, last, null)], day)
          : block(HEAD_ROW, value, "label", [row(value, last, text)], asText),
      ]),
    ],
    merges: [
      { row: HINT_ROW, column: 0, rows: 1, columns: YEAR + 1 },
      ...fields.flatMap(({ at, value, last }) => [merged(at, value - 1), merged(value, last)]).filter(({ columns }) => columns > 1),
    ],
    heights: [
      [HINT_ROW, 4 + 13 * hintLines],
      [HEAD_ROW, 8 + 16 * lines],
      [places.targetsBand - 1, 8],
    ],
    checks: [
      {
        area: date,
        type: "day",
        min: 36526,
        max: 73050,
        allowBlank: true,
        prompt: { title: words.date, text: words.datePrompt },
        refusal: { title: words.date, text: words.dateRefusal },
      },
    ],
  };
}

function merged(from: number, to: number): Area {
  return { row: HEAD_ROW, column: from, rows: 1, columns: to - from + 1 };
}

/** All columns of numbers alike, wide enough for the year; those under long names of products no wider. */
function widthsOf({ course, rows, places, figures, texts }: SheetF4): readonly number[] {
  const { inputs, accounts } = course.current;
  const words = texts.forms.F4;
  const own = rows.map((row) => inputs.clients[accounts[row]?.client ?? -1]);
  const names = [
    words.client,
    words.monthTotal,
    words.manager,
    ...own.map((client) => client?.name ?? words.noClient),
    ...inputs.metrics.map(({ name }) => name),
    ...inputs.products.map(({ name }) => name),
  ];
  const classes = own.map((client) => client?.class ?? "");
  const amounts = figures.map(({ planned, yearPlanned, yearActual, total, cumulative }, metric) => {
    const { unit = { size: 1, decimals: 0 } } = inputs.metrics[metric] ?? {};
    const text = (units: number): string => shown(toCellNumber(units, unit), amountFormat(unit));
    const months = [...planned, ...cumulative, total.planned, total.net];
    return { months: months.map((units) => text(units ?? 0)), year: [text(yearPlanned), text(yearActual)] };
  });
  const month = amountWidth(
    amounts.flatMap(({ months }) => months),
    9,
  );
  const year = amountWidth(
    amounts.flatMap((each) => each.year),
    Math.max(month, 11),
  );
  return [
    columnWidth(names, 14, 24),
    columnWidth([words.row, words.planned, words.actual, words.cumulative, words.class, ...classes], 8, 12),
    ...Array.from({ length: places.columns - LABELS }, (_, column) => (column + LABELS === YEAR ? year : month)),
    6,
  ];
}
