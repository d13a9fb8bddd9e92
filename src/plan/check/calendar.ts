import { MONTHS } from "../calendar/months";
import type { ShapedFile } from "../file/planFile";
import type { Report } from "./report";

/** The blocks of months that the year is planned in, and the columns that each form makes of them. */

/** Checks that the periods make a year; if not, months are assumed from here on. */
export function checkPeriods(file: ShapedFile, report: Report): readonly number[] {
  const sum = total(file.periods);
  if (sum === MONTHS) return file.periods;
  report(["periods"], { type: "PeriodsNotTwelve", sum });
  return Array<number>(MONTHS).fill(1);
}

/** Checks that a form's columns cover the periods exactly; left out, every period has a column. */
export function checkLayout(file: ShapedFile, form: "F1" | "F2", report: Report): readonly number[] {
  const periods = file.periods.length;
  const layout = file.layouts[form] ?? Array<number>(periods).fill(1);
  const sum = total(layout);
  if (sum !== periods) report(["layouts", form], { type: "LayoutMismatch", form, sum, periods });
  return layout;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
