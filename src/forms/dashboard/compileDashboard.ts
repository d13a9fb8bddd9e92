import type { Course } from "../../plan/course/courseOf";
import { progressOf } from "../../plan/progress/progress";
import { MONTHS } from "../../plan/calendar/months";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { asText, ordinal } from "../../sheet/look/formats";
import type { Area, Position } from "../../sheet/place/place";
import type { Block, CheckSpec, SheetSpec } from "../../sheet/spec/spec";
import { withBreaksAt } from "../../sheet/look/pageBreaks";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import type { Texts } from "../texts";
import { heading, pageHeading } from "../parts/heading";
import { padded } from "../parts/part";
import type { FormYear } from "../form/year";
import { ACTIONS } from "../lists/form";
import { chartsOf } from "./charts";
import { dataPart, monthNames } from "./dataPart";
import { dueLines } from "./dueLines";
import { dueLinks, dueMerges } from "./duePart";
import { actionLinks, exceptionsIn, exceptionsPart } from "./exceptionsPart";
import { DASHBOARD } from "./form";
import { KEPT_NAMES, USUAL_KEPT } from "./kept";
import { heightsOf, rulesOf, widthsOf } from "./look";
import { monthsPart, reportedCells } from "./monthsPart";
import type { DashboardSheet } from "./part";
import {
  COLUMNS,
  FIRST_MONTH,
  HELPER,
  idsDashboard,
  MONTH_ROWS,
  NUMBERS_ROW,
  placesDashboard,
  REPORTS,
  RISK,
  RISK_BOUND,
  SETTINGS_ROW,
  THROUGH,
  TOLERANCE,
} from "./places";
import { riskBoundOf } from "./standing";
import { standingsPart } from "./standingsPart";
import { reportsIn } from "./standingReports";
import { teamPart } from "./teamPart";

/**
 * 仪表盘: how the year goes. First whether half the time has brought half the task, then what is due, and who and what is off track, then
 * pictures, managers with their ranks, products, the months, and at the foot the monthly figures that all of it is counted from. Metrics
 * are never added.
 *
 * @param kept how far somebody may be behind without being an exception, and how the reports stood when it was last made
 */
export function compileDashboard(
  { course, plan: shown, isThere }: Pick<FormYear, "course" | "plan" | "isThere">,
  texts: Texts,
  kept = USUAL_KEPT,
): SheetSpec {
  const { inputs } = course.current;
  const { dashboard } = texts.forms;
  const progress = inputs.metrics.map((_, metric) => progressOf(course, metric));
  const through = lastReported(course);
  const { tolerance, risk } = kept;
  const reports = reportsIn(kept.reports);
  const due = dueLines({ course, progress, through, reports, isThere, texts });
  const places = placesDashboard(inputs, exceptionsIn(progress, through, tolerance), due.length);
  const hasActions = reports?.hasActions === true && isThere(ACTIONS.keyOf());
  const sheet: DashboardSheet = { course, shown, progress, through, tolerance, risk, due, hasActions, places, texts };
  const widths = widthsOf(sheet);
  const spec: SheetSpec = withWholeHeadings({
    key: DASHBOARD.keyOf(),
    name: dashboard.name1,
    widths,
    blocks: [
      ...heading(dashboard.title(inputs.year), inputs, texts),
      block(2, 0, "note", [[dashboard.hint]]),
      ...settings(sheet, kept.reports),
      ...teamPart(sheet),
      ...exceptionsPart(sheet),
      ...standingsPart(sheet),
      ...monthsPart(sheet),
      ...dataPart(sheet),
    ],
    ids: idsDashboard(
      inputs,
      places,
      due.map(({ id }) => id),
    ),
    merges: mergesOf(sheet),
    heights: heightsOf(sheet, widths),
    names: [
      { name: KEPT_NAMES.tolerance, area: { ...TOLERANCE, rows: 1, columns: 1 } },
      { name: KEPT_NAMES.risk, area: { ...RISK, rows: 1, columns: 1 } },
      { name: KEPT_NAMES.reports, area: { ...REPORTS, rows: 1, columns: 1 } },
    ],
    frozen: { rows: 0, columns: 1 },
    rules: rulesOf(sheet),
    checks: [TOLERANCE, RISK].map((at) => toleranceCheck(at, texts)),
    links: [...dueLinks(sheet), ...actionLinks(sheet)],
    hidden: { rows: [NUMBERS_ROW, ...inputs.metrics.map((_, metric) => places.months(metric).reported)], columns: Object.values(HELPER) },
    charts: chartsOf(sheet),
    tabColor: "#7A3E9D",
    print: { titleRows: TITLE_ROWS, titleColumns: 1, pagesWide: 1, ...pageHeading(inputs, texts) },
  });
  return withBreaksAt(spec, partsOf(inputs.metrics.length, places));
}

const TITLE_ROWS = 2;

/** The first row of everything that stays on one page where it fits on one: parts of the sheet, and charts. */
function partsOf(metrics: number, places: DashboardSheet["places"]): readonly number[] {
  const ofMetrics = Array.from({ length: metrics }, (_, metric) => metric).flatMap((metric) => [
    places.charts(metric).months.row,
    places.managers(metric).band,
    places.products(metric).band,
    places.months(metric).band,
    places.data(metric).band,
  ]);
  return [TITLE_ROWS, places.team.band, places.exceptions.band, ...ofMetrics].sort((one, other) => one - other);
}

/** How far the year is: the last month in which anybody reported anything. */
function lastReported({ reported }: Course): number {
  return Math.max(0, ...reported.months);
}

/** How far the year is, and how far behind somebody may be; over the months their numbers, hidden. */
function settings(sheet: DashboardSheet, reports: string): readonly Block[] {
  const { texts, through, tolerance, risk } = sheet;
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
    block(SETTINGS_ROW, TOLERANCE.column + 1, "header", [padded(dashboard.risk, RISK.column - TOLERANCE.column - 1)]),
    block(SETTINGS_ROW, RISK.column, "input", [[risk]], null),
    block(RISK_BOUND.row, RISK_BOUND.column, "note", [
      [{ formula: `=ROUND(1-MAX(${a1(TOLERANCE)},${a1(RISK)})/100,10)`, value: riskBoundOf({ tolerance, risk }) }],
    ]),
    ...(reports === "" ? [] : [block(REPORTS.row, REPORTS.column, "note", [[reports]], asText)]),
    block(NUMBERS_ROW, FIRST_MONTH, "note", [Array.from({ length: MONTHS }, (_, month) => month + 1)], ordinal),
  ];
}

function toleranceCheck(at: Position, texts: Texts): CheckSpec {
  const { dashboard } = texts.forms;
  const title = at === RISK ? dashboard.riskTitle : dashboard.toleranceTitle;
  const text = at === RISK ? dashboard.riskPrompt : dashboard.tolerancePrompt;
  return {
    area: { ...at, rows: 1, columns: 1 },
    type: "decimal",
    min: 0,
    max: 100,
    allowBlank: false,
    prompt: { title, text },
    refusal: { title, text },
  };
}

function mergesOf(sheet: DashboardSheet): readonly Area[] {
  const { course, places } = sheet;
  const across = (row: number, column: number, columns: number): Area => ({ row, column, rows: 1, columns });
  const { metrics } = course.current.inputs;
  return [
    across(2, 0, COLUMNS),
    across(SETTINGS_ROW, 2, 2),
    across(SETTINGS_ROW, 5, TOLERANCE.column - 5),
    across(SETTINGS_ROW, TOLERANCE.column + 1, RISK.column - TOLERANCE.column - 1),
    ...dueMerges(sheet),
    across(places.team.band + 1, 0, 2),
    ...metrics.map((_, metric) => across(places.team.first + metric, 0, 2)),
    across(places.exceptions.more, 0, COLUMNS),
    ...metrics.flatMap((_, metric) => {
      const { band, first } = places.months(metric);
      return [across(band + 1, 0, 2), ...Array.from({ length: MONTH_ROWS }, (_, row) => across(first + row, 0, 2))];
    }),
  ];
}
