import { MONTHS } from "../../plan/calendar/months";
import type { Course } from "../../plan/course/courseOf";
import { faces } from "../../plan/cube/faces";
import type { Plan } from "../../plan/cube/plan";
import { sum as sumOf } from "../../plan/numbers/table";
import { hasBuffers } from "./places";

/** What stands in the rows of one metric, in whole units: with buffers the target and the buffer; 原计划, a change each, 现计划, 差额. */
export interface Years {
  readonly managers: Rows;
  readonly products: Rows;
  /** The team's months: what only moves amounts shows here. */
  readonly months: Rows;
}

export interface Rows {
  readonly cells: readonly (readonly number[])[];
  readonly totals: readonly number[];
}

export function yearsOf(course: Course, target: Plan, metric: number): Years {
  const versions = [course.original, ...course.steps.map(({ plan }) => plan)];
  const rows = (years: (plan: Plan) => readonly number[], count: number): Rows => {
    const byVersion = versions.map(years);
    const given = years(target);
    const cells = Array.from({ length: count }, (_, row) => {
      const amounts = byVersion.map((all) => all[row] ?? 0);
      const [first = 0] = amounts;
      const last = amounts.at(-1) ?? 0;
      const parts = hasBuffers(course) ? [given[row] ?? 0, first - (given[row] ?? 0)] : [];
      return [...parts, first, ...amounts.slice(1).map((units, at) => units - (amounts[at] ?? 0)), last, last - first];
    });
    return { cells, totals: (cells[0] ?? []).map((_, column) => sumOf(cells.map((row) => row[column] ?? 0))) };
  };
  return {
    managers: rows(managerYears(metric), course.current.inputs.managers.length),
    products: rows(productYears(metric), course.current.inputs.products.length),
    months: rows(teamMonths(metric), MONTHS),
  };
}

const managerYears =
  (metric: number) =>
  (plan: Plan): readonly number[] =>
    faces(plan, metric).managerPeriod.map(sumOf);
const productYears =
  (metric: number) =>
  (plan: Plan): readonly number[] =>
    faces(plan, metric).productPeriod.map(sumOf);

const teamMonths =
  (metric: number) =>
  (plan: Plan): readonly number[] => {
    const { managerPeriod } = faces(plan, metric);
    return Array.from({ length: MONTHS }, (_, month) => sumOf(managerPeriod.map((row) => row[month] ?? 0)));
  };

export function columnOf({ managers, products, months }: Years, column: number): readonly number[] {
  return [managers, products, months].flatMap(({ cells, totals }) => [...cells, totals]).map((row) => row[column] ?? 0);
}

/** The years of managers and products now, which F1 and F2 show as well. */
export function yearsNow(
  { current }: Course,
  metric: number,
): { readonly managers: readonly number[]; readonly products: readonly number[] } {
  return { managers: managerYears(metric)(current), products: productYears(metric)(current) };
}
