import { toCellNumber } from "../../plan/numbers/amount";
import type { Course } from "../../plan/course/courseOf";
import type { Metric } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { a1, onSheet } from "../../sheet/address";
import { sum } from "../../sheet/formula";
import type { Position } from "../../sheet/spec";
import type { Texts } from "../../i18n/texts";
import { calendarMonth } from "../parts/calendar";
import { columnOfPeriod, ownColumn } from "../parts/columns";
import { faceF1, placesF1 } from "../F1/F1";
import { faceF3, keyF3, placesF3 } from "../F3/F3";
import { keyF4 } from "../F4/F4";
import { figuresOf } from "../F4/figures";
import { placesF4, YEAR } from "../F4/places";
import { reportIn, rowsOf, type ManagerMonth } from "../F4/report";
import type { Line } from "./lines";
import { ofName, standing, type Side } from "./sides";

/**
 * The managers' monthly plans against the sheets of the year: the year is F1's, the month is F1's and that of the month's F3, where these
 * show the month by itself. Of a closed month these sheets show what it brought, and so is held against what the report says.
 *
 * @param plan as F1 and F3 show it
 * @param periods those that have an F3 of their own
 */
export function reportLines(
  plan: Plan,
  course: Course,
  reports: readonly ManagerMonth[],
  periods: readonly number[],
  metric: number,
  texts: Texts,
): readonly Omit<Line, "metric">[] {
  return reports.flatMap((of) => linesOf(plan, course, of, periods, metric, texts));
}

function linesOf(
  plan: Plan,
  course: Course,
  of: ManagerMonth,
  periods: readonly number[],
  metric: number,
  texts: Texts,
): readonly Omit<Line, "metric">[] {
  const { inputs } = plan;
  const say = texts.monthly.tieOut;
  const { id = "", name = "" } = inputs.managers[of.manager] ?? {};
  const { unit } = inputs.metrics[metric] as Metric;
  const value = (units: number | undefined): number => toCellNumber(units ?? 0, unit);
  const places = placesF4(course.current.inputs, rowsOf(course.current.accounts, of.manager).length, course.closed);
  const figures = figuresOf(course, of, reportIn(course, of))[metric];
  const key = keyF4(id);
  const isClosed = of.month <= course.closed;
  const total: Position = { row: places.clients(metric).total, column: isClosed ? places.totalActual : places.totalPlanned };
  const units = isClosed ? (figures?.total.net ?? 0) : figures?.total.planned;
  const month: Side = { ...standing(key, total, value(units)), formula: sum(onSheet(key, a1(total)), value(units)) };
  const label = texts.forms.calendar.month(calendarMonth(inputs, of.month - 1));

  const period = columnOfPeriod(inputs.periods)[of.month - 1] as number;
  const isMonth = inputs.periods[period] === 1;
  const column = isMonth ? ownColumn(inputs.layouts.F1, period) : null;
  const [F1, face] = [placesF1(plan), faceF1(plan, metric)];
  const lines = [
    {
      proved: say.year(name),
      left: standing(key, { row: places.target(metric).planned, column: YEAR }, value(figures?.yearPlanned)),
      right: standing("F1", F1.year(metric, of.manager), value(face.rows[of.manager])),
    },
  ];
  if (column !== null)
    lines.push({
      proved: say.month(name, label),
      left: month,
      right: standing("F1", F1.cell(metric, of.manager, column), value(face.cells[of.manager]?.[column])),
    });
  if (isMonth && periods.includes(period))
    lines.push({ proved: say.clients(name, label), left: month, right: clientsOf(plan, metric, of.manager, period, value) });
  return lines;
}

/** A manager's clients in the F3 of a period, found by the manager's name in F1. */
function clientsOf(plan: Plan, metric: number, manager: number, period: number, value: (units: number) => number): Side {
  const F3 = placesF3(plan);
  const { rows: sums } = faceF3(plan, metric, period);
  const rows = rowsOf(plan.accounts, manager);
  const amounts = F3.amounts(metric, plan.inputs.products.length);
  const own = { ...amounts, row: amounts.row + (rows[0] ?? 0), rows: rows.length };
  const name = { sheet: "F1", at: placesF1(plan).managerName(metric, manager) };
  return ofName(keyF3(period), F3.accounts, name, amounts, own, value(rows.reduce((all, row) => all + (sums[row] ?? 0), 0)));
}
