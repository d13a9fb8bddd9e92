/** What a list says in all, by metric. */
import { MONTHS } from "../plan/calendar/months";
import { exactSum } from "../plan/numbers/exact";
import type { FigureKind } from "./field";
import type { ListFigure, ListManager } from "./listRead";
import { IS_COUNTED } from "./vocabulary";

/** What managers are weighed by: what is earned rather than what is counted. */
export function earned(metrics: readonly string[], totals: readonly ListFigure[]): string | null {
  const withFigures = metrics.filter((name) => totals.some(({ metric, kind }) => kind !== "target" && metric === name));
  return withFigures.find((name) => !IS_COUNTED.test(name.toLowerCase())) ?? withFigures[0] ?? null;
}

/** A manager with what the metric by which managers are weighed has of him. */
export function managerWith(name: string, area: string, figures: readonly ListFigure[], metric: string | null): ListManager {
  const own = kindsOf(figures).filter((one) => one.metric === metric);
  return { name, area, lastYear: own.length === 0 ? null : exactSum(own.map(({ amount }) => amount)) };
}

/** Last year's, or where there are none, what else the list has to go by. */
function kindsOf(figures: readonly ListFigure[]): readonly ListFigure[] {
  const of = (kind: FigureKind) => figures.filter((one) => one.kind === kind);
  const lastYear = of("lastYear");
  return lastYear.length > 0 ? lastYear : of("basis");
}

/** Of a metric, what each month has; null: the list has no months. */
export function monthsTogether(totals: readonly ListFigure[], metric: string | null): readonly number[] | null {
  const own = totals.flatMap((one) => (one.metric === metric && one.months ? [one.months] : []));
  return own.length === 0 ? null : Array.from({ length: MONTHS }, (_, month) => exactSum(own.map((one) => one[month] ?? 0)));
}
