import { idOf } from "../../sheet/place/identity";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Texts } from "../texts";
import { monthsOf, type CalendarMonth } from "../../plan/periods/calendarMonth";

/**
 * The columns of F1 and F2: each covers one or more of the plan's periods, as the form's layout says. Six months and a
 * half-year are seven columns, 1月 … 6月 and 7月–12月.
 */
export interface PeriodColumn {
  readonly label: string;
  /** Position of the first period, and how many. */
  readonly first: number;
  readonly periods: number;
}

export function columnsOf(inputs: Inputs, form: "F1" | "F2", texts: Texts): readonly PeriodColumn[] {
  const { month, months, shortMonths } = texts.forms.calendar;
  let first = 0;
  return inputs.layouts[form].map((periods) => {
    const column = { label: label(inputs, first, periods, month, form === "F1" ? months : shortMonths), first, periods };
    first += periods;
    return column;
  });
}

/** What columns of periods are: `periods:1:1` for the first, `periods:7:2` for two from the seventh on. */
export function periodIds(layout: readonly number[]): readonly string[] {
  let first = 1;
  return layout.map((periods) => {
    const id = idOf("periods", first, periods);
    first += periods;
    return id;
  });
}

/** For each period, the position of the column that covers it: the layout 1, 2 gives 0, 1, 1. */
export function columnOfPeriod(layout: readonly number[]): readonly number[] {
  return layout.flatMap((periods, column) => Array<number>(periods).fill(column));
}

/** The periods that a column covers: in the layout 1, 2 the second column covers 1 and 2. */
export function periodsOfColumn(layout: readonly number[], column: number): readonly number[] {
  return columnOfPeriod(layout).flatMap((own, period) => (own === column ? [period] : []));
}

/** The position of the column that covers this period and no other; null if there is none. */
export function ownColumn(layout: readonly number[], period: number): number | null {
  const column = columnOfPeriod(layout)[period] as number;
  return layout[column] === 1 ? column : null;
}

/** What some consecutive periods are called, as in F2: 3月, 7–9月. */
export function periodLabel(inputs: Inputs, first: number, periods: number, texts: Texts): string {
  return label(inputs, first, periods, texts.forms.calendar.month, texts.forms.calendar.shortMonths);
}

function label(
  inputs: Inputs,
  firstPeriod: number,
  periods: number,
  month: (month: CalendarMonth) => string,
  months: (first: CalendarMonth, last: CalendarMonth) => string,
): string {
  const { first, last } = monthsOf(inputs, firstPeriod, periods);
  return first.month === last.month ? month(first) : months(first, last);
}
