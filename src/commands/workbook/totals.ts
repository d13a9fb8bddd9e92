/** The totals that a sheet shows, for reading, metric by metric: "用户数 1,200 · 收入 36,000.00". */
import type { ManagerMonth } from "../../forms/form/managerMonth";
import type { Course } from "../../plan/course/courseOf";
import { progressOf } from "../../plan/progress/progress";
import type { Metric } from "../../plan/inputs/inputs";
import type { Cube, Plan } from "../../plan/cube/plan";
import { groupedText } from "../../plan/typed/units";
import type { SheetKey } from "../../sheet/place/place";
import { F3 } from "../../forms/F3/form";

/** The year's totals, or those of the period whose client × product sheet it is. */
export function totals({ inputs, cubes }: Plan, key: SheetKey): string {
  const period = F3.periodOf(key) ?? -1;
  const one = ({ name, unit }: Metric, metric: number) => `${name} ${groupedText(total(cubes[metric], period), unit)}`;
  return inputs.metrics.map(one).join(" · ");
}

/** What a manager is asked for in a month. */
export function monthTotals(course: Course, { manager, month }: ManagerMonth): string {
  const one = ({ name, unit }: Metric, metric: number) =>
    `${name} ${groupedText(progressOf(course, metric).managers[manager]?.planned[month - 1] ?? 0, unit)}`;
  return course.current.inputs.metrics.map(one).join(" · ");
}

/** In whole units; `period` −1: the year. */
function total(cube: Cube | undefined, period: number): number {
  if (!cube) return 0;
  return cube.leaves.reduce((sum, units, position) => (period < 0 || position % cube.periods === period ? sum + units : sum), 0);
}
