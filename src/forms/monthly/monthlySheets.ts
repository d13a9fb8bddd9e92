import type { Course } from "../../plan/course/courseOf";
import type { Plan } from "../../plan/cube/plan";
import type { SheetSpec } from "../../sheet/spec";
import type { Texts } from "../../i18n/texts";
import { compileDashboard } from "../dashboard/Dashboard";
import { compileF4 } from "../F4/F4";
import type { ManagerMonth } from "../F4/report";

/** The sheets of the months that a workbook has: managers' monthly plans, one each, and the dashboard. */
export interface MonthlySheets {
  readonly course: Course;
  readonly reports: readonly ManagerMonth[];
  /** Of the dashboard, in percentage points; null: there is none. */
  readonly tolerance: number | null;
}

/** @param shown the plan as F1 and F2 show it */
export function compileMonthly({ course, reports, tolerance }: MonthlySheets, shown: Plan, texts: Texts): readonly SheetSpec[] {
  return [
    ...reports.map((of) => compileF4(course, texts, of)),
    ...(tolerance === null ? [] : [compileDashboard(course, shown, texts, tolerance)]),
  ];
}
