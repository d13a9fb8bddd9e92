import { MONTHS } from "../../plan/calendar/months";
import { a1 } from "../../sheet/place/address";
import { amountFormat, shown as asShown } from "../../sheet/look/formats";
import { amountWidth, columnWidth, wrappedHeights, wrappedLines } from "../../sheet/look/width";
import type { RuleSpec, SheetSpec } from "../../sheet/spec/spec";
import { headingHeights } from "../parts/heading";
import { dueHeights } from "./duePart";
import { amountRules, riskBound, STATE } from "./exceptionsPart";
import { everybody, nameOf, progressIn, valueIn, type DashboardSheet } from "./part";
import { COLUMN, FIRST_MONTH, MONTH_ROWS, SETTINGS_ROW, TOLERANCE } from "./places";
import { boundFormula } from "./standing";

/** ✓ green and ✗ red, who has not reported amber; attainment green, amber where it is behind, red where it is at risk. */
export function rulesOf(sheet: DashboardSheet): readonly RuleSpec[] {
  const { course, places, texts } = sheet;
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
  const states = { row: places.exceptions.first, column: STATE, rows: places.exceptions.rows, columns: 1 };
  const listed: readonly RuleSpec[] = [
    { area: states, text: texts.forms.dashboard.behind, mood: "warning" },
    { area: states, text: texts.forms.dashboard.atRisk, mood: "bad" },
  ];
  const standings = tables.flatMap(({ row, rows, reports }): readonly RuleSpec[] => {
    const marks = { row, column: COLUMN.mark, rows, columns: 1 };
    const rates = { row, column: COLUMN.attainment, rows, columns: 1 };
    const first = a1({ row, column: COLUMN.attainment }, "column");
    return [
      { area: marks, text: "✓", mood: "good" },
      { area: marks, text: "✗", mood: "bad" },
      ...(reports ? [{ area: marks, text: texts.forms.dashboard.notReported, mood: "warning" } as const] : []),
      { area: rates, formula: `=AND(ISNUMBER(${first}),${first}<${riskBound})`, mood: "bad" },
      { area: rates, formula: `=AND(ISNUMBER(${first}),${first}>=${riskBound},${first}<${bound})`, mood: "warning" },
      { area: rates, formula: `=AND(ISNUMBER(${first}),${first}>=${bound})`, mood: "good" },
    ];
  });
  return [...listed, ...amountRules(sheet), ...standings];
}

export function widthsOf(sheet: DashboardSheet): readonly number[] {
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

export function heightsOf(sheet: DashboardSheet, widths: readonly number[]): SheetSpec["heights"] {
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
  const listed = Math.max(ROW_HEIGHT, 2 + 15 * Math.max(...[d.manager, d.product].map((kind) => wrappedLines(kind, narrow))));
  const heads = [
    places.team.band + 1,
    places.exceptions.head,
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
    ...dueHeights(sheet, widths[FIRST_MONTH] ?? 11),
    ...Array.from({ length: places.exceptions.rows }, (_, row) => [places.exceptions.first + row, listed] as const),
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
