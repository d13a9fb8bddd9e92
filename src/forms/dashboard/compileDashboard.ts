import type { Course } from "../../plan/course/courseOf";
import { progressOf } from "../../plan/progress/progress";
import { MONTHS } from "../../plan/calendar/months";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { amountFormat, ordinal, shown as asShown } from "../../sheet/look/formats";
import type { Area } from "../../sheet/place/place";
import type { Block, CheckSpec, RuleSpec, SheetSpec } from "../../sheet/spec/spec";
import { amountWidth, columnWidth, wrappedHeights, wrappedLines } from "../../sheet/look/width";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import type { Texts } from "../texts";
import { heading, headingHeights, pageHeading } from "../parts/heading";
import { chartsOf } from "./charts";
import { dataPart, monthNames } from "./dataPart";
import { exceptionsIn, exceptionsPart } from "./exceptionsPart";
import { monthsPart, reportedCells } from "./monthsPart";
import { everybody, nameOf, progressIn, valueIn, type DashboardSheet } from "./part";
import {
  COLUMN,
  COLUMNS,
  FIRST_MONTH,
  HELPER,
  idsDashboard,
  MONTH_ROWS,
  NUMBERS_ROW,
  placesDashboard,
  SETTINGS_ROW,
  THROUGH,
  TOLERANCE,
} from "./places";
import { boundFormula } from "./standing";
import { standingsPart } from "./standingsPart";
import { teamPart } from "./teamPart";
import type { FormYear } from "../form/year";
import { DEFAULT_TOLERANCE, TOLERANCE_NAME } from "./tolerance";
import { DASHBOARD } from "./form";

/**
 * 仪表盘: how the year goes. First whether half the time has brought half the task, then who and what is off track, then pictures, managers
 * with their ranks, products, the months, and at the foot the monthly figures that all of it is counted from. Metrics are never added.
 *
 * @param tolerance percentage points that somebody may be behind without being an exception
 */
export function compileDashboard(
  { course, plan: shown }: Pick<FormYear, "course" | "plan">,
  texts: Texts,
  tolerance = DEFAULT_TOLERANCE,
): SheetSpec {
  const { inputs } = course.current;
  const { dashboard } = texts.forms;
  const progress = inputs.metrics.map((_, metric) => progressOf(course, metric));
  const through = lastReported(course);
  const places = placesDashboard(inputs, exceptionsIn(progress, through, tolerance));
  const sheet: DashboardSheet = { course, shown, progress, through, tolerance, places, texts };
  const widths = widthsOf(sheet);
  return withWholeHeadings({
    key: DASHBOARD.keyOf(),
    name: dashboard.name1,
    widths,
    blocks: [
      ...heading(dashboard.title(inputs.year), inputs, texts),
      block(2, 0, "note", [[dashboard.hint]]),
      ...settings(sheet),
      ...teamPart(sheet),
      ...exceptionsPart(sheet),
      ...standingsPart(sheet),
      ...monthsPart(sheet),
      ...dataPart(sheet),
    ],
    ids: idsDashboard(inputs, places),
    merges: mergesOf(sheet),
    heights: heightsOf(sheet, widths),
    names: [{ name: TOLERANCE_NAME, area: { ...TOLERANCE, rows: 1, columns: 1 } }],
    frozen: { rows: 0, columns: 1 },
    rules: rulesOf(sheet),
    checks: [toleranceCheck(texts)],
    hidden: { rows: [NUMBERS_ROW, ...inputs.metrics.map((_, metric) => places.months(metric).reported)], columns: Object.values(HELPER) },
    charts: chartsOf(sheet),
    tabColor: "#7A3E9D",
    print: { titleRows: 2, titleColumns: 1, pagesWide: 1, ...pageHeading(inputs, texts) },
  });
}

/** How far the year is: the last month in which anybody reported anything. */
function lastReported({ reported }: Course): number {
  return Math.max(0, ...reported.months);
}

/** How far the year is, and how far behind somebody may be; over the months their numbers, hidden. */
function settings(sheet: DashboardSheet): readonly Block[] {
  const { texts, through, tolerance } = sheet;
  const { dashboard } = texts.forms;
  const names = monthNames(sheet);
  const header = { row: sheet.places.months(0).band + 1, column: FIRST_MONTH, rows: 1, columns: MONTHS };
  const months = a1(THROUGH);
  return [
    block(SETTINGS_ROW, 0, "header", [[dashboard.through]]),
    block(SETTINGS_ROW, 1, "subtotal", [[{ formula: `=MAX(0,${reportedCells(sheet)})`, value: through }]], ordinal),
    block(SETTINGS_ROW, 2, "subtotal", [
      [
        {
          formula: `=IF(${months}=0,"${dashboard.notYet}","${dashboard.toBefore}"&INDEX(${a1(header)},${months})&"${dashboard.toAfter}")`,
          value: through === 0 ? dashboard.notYet : `${dashboard.toBefore}${names[through - 1] ?? ""}${dashboard.toAfter}`,
        },
        null,
      ],
    ]),
    block(SETTINGS_ROW, 5, "header", [[dashboard.tolerance, ...Array<null>(TOLERANCE.column - 6).fill(null)]]),
    block(SETTINGS_ROW, TOLERANCE.column, "input", [[tolerance]], null),
    block(NUMBERS_ROW, FIRST_MONTH, "note", [Array.from({ length: MONTHS }, (_, month) => month + 1)], ordinal),
  ];
}

function toleranceCheck(texts: Texts): CheckSpec {
  const { dashboard } = texts.forms;
  const title = dashboard.toleranceTitle;
  return {
    area: { ...TOLERANCE, rows: 1, columns: 1 },
    type: "decimal",
    min: 0,
    max: 100,
    allowBlank: false,
    prompt: { title, text: dashboard.tolerancePrompt },
    refusal: { title, text: dashboard.tolerancePrompt },
  };
}

function mergesOf({ course, places }: DashboardSheet): readonly Area[] {
  const across = (row: number, column: number, columns: number): Area => ({ row, column, rows: 1, columns });
  const { metrics } = course.current.inputs;
  return [
    across(2, 0, COLUMNS),
    across(SETTINGS_ROW, 2, 2),
    across(SETTINGS_ROW, 5, TOLERANCE.column - 5),
    across(places.team.band + 1, 0, 2),
    ...metrics.map((_, metric) => across(places.team.first + metric, 0, 2)),
    across(places.exceptions.more, 0, COLUMNS),
    ...metrics.flatMap((_, metric) => {
      const { band, first } = places.months(metric);
      return [across(band + 1, 0, 2), ...Array.from({ length: MONTH_ROWS }, (_, row) => across(first + row, 0, 2))];
    }),
  ];
}

/** ✓ green and ✗ red, who has not reported amber; attainment green, amber or red by the tolerance. */
function rulesOf({ course, places, texts }: DashboardSheet): readonly RuleSpec[] {
  const { metrics } = course.current.inputs;
  const tables = [
    { row: places.team.first, rows: metrics.length, reports: false },
    ...metrics.flatMap((_, metric) => {
      const { first, team } = places.managers(metric);
      return [
        { row: first, rows: team - first + 1, reports: true },
        { row: places.products(metric).first, rows: course.current.inputs.products.length, reports: false },
      ];
    }),
  ];
  const bound = boundFormula(a1(TOLERANCE, "absolute"));
  return tables.flatMap(({ row, rows, reports }): readonly RuleSpec[] => {
    const marks = { row, column: COLUMN.mark, rows, columns: 1 };
    const rates = { row, column: COLUMN.attainment, rows, columns: 1 };
    const first = a1({ row, column: COLUMN.attainment }, "column");
    return [
      { area: marks, text: "✓", mood: "good" },
      { area: marks, text: "✗", mood: "bad" },
      ...(reports ? [{ area: marks, text: texts.forms.dashboard.notReported, mood: "warning" } as const] : []),
      { area: rates, formula: `=AND(ISNUMBER(${first}),${first}<${bound})`, mood: "bad" },
      { area: rates, formula: `=AND(ISNUMBER(${first}),${first}>=${bound},${first}<1)`, mood: "warning" },
      { area: rates, formula: `=AND(ISNUMBER(${first}),${first}>=1)`, mood: "good" },
    ];
  });
}

function widthsOf(sheet: DashboardSheet): readonly number[] {
  const { course, texts } = sheet;
  const { dashboard } = texts.forms;
  const { metrics } = course.current.inputs;
  const amounts = metrics.flatMap(({ unit }, metric) => {
    const { year, planned } = progressIn(sheet, metric, { type: "team" });
    const value = valueIn(sheet, metric);
    return [year, planned.reduce((sum, units) => sum + units, 0)].map((units) => asShown(-value(units), amountFormat(unit)));
  });
  const names = [...everybody(sheet).map((whose) => nameOf(sheet, whose)), dashboard.through, ...metrics.map(({ name }) => name)];
  const number = amountWidth(amounts, 11);
  return [columnWidth(names, 16, 26), 7, ...Array.from({ length: MONTHS }, () => number), Math.max(8, number), 9, 9, 9];
}

function heightsOf(sheet: DashboardSheet, widths: readonly number[]): SheetSpec["heights"] {
  const { course, places, texts } = sheet;
  const { dashboard: d } = texts.forms;
  const { metrics, managers, products } = course.current.inputs;
  const narrow = (widths[FIRST_MONTH] ?? 11) - 1;
  const head =
    8 +
    16 *
      Math.max(
        ...[d.timeShare, d.taskShare, d.lead, d.required, d.forecastShare, d.gross, d.needed, d.planned, d.actual].map((text) =>
          wrappedLines(text, narrow),
        ),
      );
  const rows = (first: number, names: readonly string[]): SheetSpec["heights"] => {
    const wrapped = new Map(
      wrappedHeights(
        first,
        names.map((name) => [name]),
        widths,
      ),
    );
    return names.map((_, row) => [first + row, Math.max(ROW_HEIGHT, wrapped.get(first + row) ?? 0)] as const);
  };
  const heads = [
    places.team.band + 1,
    places.exceptions.band + 1,
    ...metrics.flatMap((_, metric) => [places.managers(metric).band + 1, places.products(metric).band + 1]),
  ];
  return [
    ...headingHeights,
    [2, 4 + 13 * wrappedLines(d.hint, 150)],
    [SETTINGS_ROW, 24],
    ...heads.map((row) => [row, head] as const),
    ...rows(
      places.team.first,
      metrics.map(({ name }) => name),
    ),
    ...rows(places.exceptions.first, Array<string>(places.exceptions.rows).fill("")),
    ...metrics.flatMap((_, metric) => [
      ...rows(places.managers(metric).first, [...managers.map(({ name }) => name), d.team]),
      ...rows(
        places.products(metric).first,
        products.map(({ name }) => name),
      ),
      ...rows(places.months(metric).first, Array<string>(MONTH_ROWS).fill("")),
    ]),
  ];
}

const ROW_HEIGHT = 18;
