import type { Metric } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { a1, onSheet } from "../../sheet/place/address";
import { sum } from "../../sheet/formula/formula";
import type { Position } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { sidesF1, type SidesF1 } from "../F1/sides";
import { sidesF3 } from "../F3/sides";
import type { Line } from "../form/line";
import type { ManagerMonth } from "../form/managerMonth";
import { standing, type Side } from "../form/side";
import type { FormYear } from "../form/year";
import { columnOfPeriod, ownColumn } from "../parts/columns";
import { figuresOf } from "./figures";
import { F4 } from "./form";
import { placesF4, YEAR } from "./places";
import { reportIn, rowsOf } from "./report";

/**
 * The managers' monthly plans against the sheets of the year: the year is F1's, the month is F1's and that of the month's F3, where these
 * show the month by itself. Of a closed month these sheets show what it brought, and so is held against what the report says.
 */
export function tiesF4(year: FormYear, metric: number, texts: Texts): readonly Line[] {
  const inF1 = sidesF1(year.plan, metric);
  return year.reports.flatMap((of) => linesOf(year, of, metric, texts, inF1));
}

function linesOf({ plan, course, periods }: FormYear, of: ManagerMonth, metric: number, texts: Texts, inF1: SidesF1): readonly Line[] {
  const { inputs } = plan;
  const say = texts.forms.F4.ties;
  const { id = "", name = "" } = inputs.managers[of.manager] ?? {};
  const { unit } = inputs.metrics[metric] as Metric;
  const value = (units: number | undefined): number => toCellNumber(units ?? 0, unit);
  const places = placesF4(course.current.inputs, rowsOf(course.current.accounts, of.manager).length, course.closed);
  const figures = figuresOf(course, of, reportIn(course, of))[metric];
  const sheet = { key: F4.keyOf(id), name: texts.forms.F4.short(name) };
  const isClosed = of.month <= course.closed;
  const total: Position = { row: places.clients(metric).total, column: isClosed ? places.totalActual : places.totalPlanned };
  const units = isClosed ? (figures?.total.net ?? 0) : figures?.total.planned;
  const month: Side = { ...standing(sheet, total, value(units)), formula: sum(onSheet(sheet.key, a1(total)), value(units)) };
  const label = texts.forms.calendar.month(calendarMonth(inputs, of.month - 1));

  const period = columnOfPeriod(inputs.periods)[of.month - 1] as number;
  const isMonth = inputs.periods[period] === 1;
  const column = isMonth ? ownColumn(inputs.layouts.F1, period) : null;
  const lines: Omit<Line, "about">[] = [
    {
      proved: say.year(name),
      left: standing(
        sheet,
        { row: places.years?.(metric).current ?? places.target(metric).planned, column: YEAR },
        value(figures?.yearPlanned),
      ),
      right: inF1.year(of.manager),
    },
  ];
  if (column !== null) lines.push({ proved: say.month(name, label), left: month, right: inF1.cell(of.manager, column) });
  if (isMonth && periods.includes(period)) {
    const right = sidesF3(plan, metric, period, texts).clientsOf(of.manager, inF1.name(of.manager));
    lines.push({ proved: say.clients(name, label), left: month, right });
  }
  return lines.map((line) => ({ about: "months", ...line }));
}
