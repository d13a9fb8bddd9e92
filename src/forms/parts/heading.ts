import type { Inputs } from "../../plan/inputs/inputs";
import { unitText } from "../../plan/typed/units";
import { block } from "../../sheet/spec/block";
import type { Block, PrintSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { monthsOf } from "../../plan/periods/calendarMonth";

/** What stands at the top of every form, and of every printed page: its title; team, year, supervisor and smallest units. */

/** Rows above the column headings. */
export const HEADING_ROWS = 2;

export const headingHeights: readonly (readonly [number, number])[] = [
  [0, 32],
  [1, 20],
];

/** @param more what else a reader must know, such as which months are closed */
export function heading(title: string, inputs: Inputs, texts: Texts, more = ""): readonly Block[] {
  const { subtitle } = texts.forms;
  const units = inputs.metrics.map(({ name, unit }) => ({ metric: name, unit: unitText(unit) }));
  const parts = [
    inputs.team,
    yearLabel(inputs, texts),
    inputs.supervisor && subtitle.supervisor(inputs.supervisor),
    subtitle.unit(units),
    ...inputs.metrics.flatMap(({ name, unit }) => (unit.tenThousands ? [texts.forms.inTenThousands(name)] : [])),
    more,
  ];
  return titled(title, parts);
}

/** Between what is said under a title. */
export const PART = " · ";

/** A title, and under it what there is to say: 集团客户部 · 2026年. */
export function titled(title: string, parts: readonly string[]): readonly Block[] {
  return [block(0, 0, "title", [[title]]), block(1, 0, "subtitle", [[parts.filter((part) => part !== "").join(PART)]])];
}

/** "1–3月已结，为实际完成数", in the sheets of a plan whose first months are closed. */
export function closedNote(inputs: Inputs, closed: number, texts: Texts): string {
  if (closed === 0) return "";
  const months = { ...inputs, periods: Array<number>(12).fill(1) };
  const { first, last } = monthsOf(months, 0, closed);
  const { month, shortMonths } = texts.forms.calendar;
  return texts.forms.closed(closed === 1 ? month(first) : shortMonths(first, last));
}

export function pageHeading(inputs: Inputs, texts: Texts): Pick<PrintSpec, "headerLeft" | "headerRight"> {
  return { headerLeft: inputs.team, headerRight: yearLabel(inputs, texts) };
}

function yearLabel(inputs: Inputs, texts: Texts): string {
  const { first, last } = monthsOf(inputs, 0, inputs.periods.length);
  return texts.forms.calendar.year(first, last);
}
