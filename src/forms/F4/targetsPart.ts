import { toCellNumber } from "../../plan/numbers/amount";
import { sum } from "../../plan/numbers/table";
import type { Metric } from "../../plan/inputs/inputs";
import { MONTHS } from "../../plan/calendar/months";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { amountFormat } from "../../sheet/look/formats";
import type { Block, Cell, StyleName } from "../../sheet/spec/spec";
import { wrappedLines } from "../../sheet/look/width";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { periodLabel } from "../parts/columns";
import { band, monthsArea, rowHeights, type Part, type SheetF4 } from "./part";
import type { Figures } from "./figures";
import { FIRST_MONTH, LAST_MONTH, YEAR } from "./places";

/**
 * 一、销售目标计划: last month, the year's months and the year, metric by metric in three rows. This month's plan and actual come from the
 * client table below, earlier months' actuals are what was reported.
 */
export function targetsPart(sheet: SheetF4): Part {
  const { course, places, texts } = sheet;
  const { years } = places;
  const { inputs } = course.current;
  const { F4 } = texts.forms;
  const months = Array.from({ length: MONTHS }, (_, month) => texts.forms.calendar.month(calendarMonth(inputs, month)));
  const header = places.targetsBand + 1;
  const note = F4.closed(closedMonths(sheet));
  return {
    blocks: [
      band(places.targetsBand, F4.targets, places),
      block(header, 0, "header", [[F4.metric, F4.row, F4.lastMonth, ...months, F4.year]]),
      ...inputs.metrics.flatMap((_, metric) => metricBlocks(sheet, metric)),
      ...(places.noteRow === null ? [] : [block(places.noteRow, 0, "text", [[note, ...Array<null>(YEAR).fill(null)]])]),
      ...inputs.metrics.flatMap((_, metric) => yearBlocks(sheet, metric)),
    ],
    merges: [
      ...inputs.metrics.map((_, metric) => ({ row: places.target(metric).planned, column: 0, rows: 3, columns: 1 })),
      ...(places.noteRow === null ? [] : [{ row: places.noteRow, column: 0, rows: 1, columns: YEAR + 1 }]),
      ...(years === null ? [] : inputs.metrics.map((_, metric) => ({ row: years(metric).original, column: 0, rows: 2, columns: 1 }))),
    ],
    heights: [
      [header, 24],
      ...rowHeights(
        header + 1,
        inputs.metrics.flatMap(() => [[], [], []]),
        [],
      ),
      ...(places.noteRow === null ? [] : [[places.noteRow, 6 + 15 * wrappedLines(note, 140)] as const]),
      ...(years === null
        ? []
        : rowHeights(
            years(0).original,
            inputs.metrics.flatMap(() => [[], []]),
            [],
          )),
    ],
    checks: [],
  };
}

function closedMonths({ course, texts }: SheetF4): string {
  const months = { ...course.current.inputs, periods: Array<number>(MONTHS).fill(1) };
  return periodLabel(months, 0, Math.max(1, course.closed), texts);
}

/** What versions said that had no rows for the year's plans. */
export function formerNote(sheet: SheetF4): string {
  return sheet.texts.forms.F4.formerlyClosed(closedMonths(sheet));
}

/** Once months are closed: the plan as the year began, and the one in force, each with months that add up to its year. */
function yearBlocks({ places, figures, texts, course }: SheetF4, metric: number): readonly Block[] {
  const { name, unit } = course.current.inputs.metrics[metric] as Metric;
  const { original: began, current: now } = figures[metric] as Figures;
  const { planned, actual } = places.target(metric);
  if (places.years === null) return [];
  const { original, current } = places.years(metric);
  const format = amountFormat(unit);
  const value = (units: number): number => toCellNumber(units, unit);
  const year = (row: number, units: number): Cell => ({ formula: `=SUM(${monthsArea(row, 0, MONTHS - 1)})`, value: value(units) });
  const follows = now.map((units, month): Cell => {
    const from = a1({ row: month < course.closed ? actual : planned, column: FIRST_MONTH + month });
    return { formula: `=N(${from})`, value: value(units) };
  });
  return [
    block(original, 0, "label", [[name], [null]]),
    block(original, 1, "label", [
      [texts.forms.versions.original, null],
      [texts.forms.versions.current, null],
    ]),
    block(original, FIRST_MONTH, "computed", [began.map(value)], format),
    block(original, YEAR, "subtotal", [[year(original, sum(began))], [year(current, sum(now))]], format),
    block(current, FIRST_MONTH, "closed", [follows.slice(0, course.closed)], format),
    ...(course.closed < MONTHS ? [block(current, FIRST_MONTH + course.closed, "computed", [follows.slice(course.closed)], format)] : []),
  ];
}

function metricBlocks(sheet: SheetF4, metric: number): readonly Block[] {
  const { places, figures, texts, course } = sheet;
  const { F4 } = texts.forms;
  const { name, unit } = course.current.inputs.metrics[metric] as Metric;
  const format = amountFormat(unit);
  const { planned, actual, cumulative } = places.target(metric);
  const cells = rowCells(sheet, metric, figures[metric] as Figures, (units) => toCellNumber(units, unit));
  // This month stands out.
  const now = FIRST_MONTH + sheet.of.month - 1 - LAST_MONTH;
  const row = (at: number, style: StyleName, [months, year]: RowCells): readonly Block[] =>
    [
      block(at, LAST_MONTH, style, [months.slice(0, now)], format),
      block(at, LAST_MONTH + now, "subtotal", [months.slice(now, now + 1)], format),
      block(at, LAST_MONTH + now + 1, style, [months.slice(now + 1)], format),
      block(at, YEAR, "subtotal", [[year]], format),
    ].filter(({ cells }) => (cells[0]?.length ?? 0) > 0);
  return [
    block(planned, 0, "label", [[name], [null], [null]]),
    block(planned, 1, "label", [[F4.planned], [F4.actual]]),
    block(cumulative, 1, "cumulative", [[F4.cumulative]]),
    ...row(planned, "computed", cells.planned),
    ...row(actual, "computed", cells.actual),
    ...row(cumulative, "cumulative", cells.cumulative),
  ];
}

type RowCells = readonly [readonly Cell[], Cell];

/** 上月 and the months, then the year. */
function rowCells(
  { of, places, texts }: SheetF4,
  metric: number,
  figures: Figures,
  value: (units: number) => number,
): Readonly<Record<"planned" | "actual" | "cumulative", RowCells>> {
  const at = of.month - 1;
  const rows = places.target(metric);
  const { total } = places.clients(metric);
  const shownValue = (units: number | null): number | string => (units === null ? "" : value(units));
  const months = Array.from({ length: MONTHS }, (_, month) => month);
  const cell = (row: number, month: number): string => a1({ row, column: FIRST_MONTH + month });
  const before = (row: number, units: readonly (number | null)[]): Cell => {
    if (at === 0) return texts.forms.F4.none;
    const last = cell(row, at - 1);
    return { formula: `=IF(${last}="","",${last})`, value: shownValue(units[at - 1] ?? null) };
  };
  return {
    planned: [
      [
        before(rows.planned, figures.planned),
        ...months.map((month): Cell =>
          month === at
            ? { formula: `=${a1({ row: total, column: places.totalPlanned })}`, value: value(figures.total.planned) }
            : value(figures.planned[month] ?? 0),
        ),
      ],
      { formula: `=SUM(${monthsArea(rows.planned, 0, MONTHS - 1)})`, value: value(sum(figures.planned)) },
    ],
    actual: [
      [
        before(rows.actual, figures.actual),
        ...months.map((month): Cell => {
          const units = figures.actual[month] ?? null;
          return month === at
            ? { formula: `=${a1({ row: total, column: places.totalActual })}`, value: shownValue(units) }
            : units === null
              ? null
              : value(units);
        }),
      ],
      { formula: `=SUM(${monthsArea(rows.actual, 0, MONTHS - 1)})`, value: value(figures.yearActual) },
    ],
    cumulative: [
      [
        before(rows.cumulative, figures.cumulative),
        ...months.map((month): Cell => {
          const first = a1({ row: rows.actual, column: FIRST_MONTH }, "column");
          return {
            formula: `=IF(${cell(rows.actual, month)}="","",SUM(${first}:${cell(rows.actual, month)}))`,
            value: shownValue(figures.cumulative[month] ?? null),
          };
        }),
      ],
      null,
    ],
  };
}
