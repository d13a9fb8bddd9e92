/**
 * A checked plan as sheets, ready to be written: split, taken through the year's
 * changes, verified, compiled. Nothing of Excel is needed for it.
 */
import { compileAll } from "../../forms/workbook/compileAll";
import type { MonthlySheets } from "../../forms/monthly/monthlySheets";
import { compileRecords } from "../../forms/records/compileRecords";
import { placeAsCompiled } from "../../forms/records/placeAsCompiled";
import { texts } from "../../i18n/texts";
import type { BufferedPlan } from "../../plan/build/buffer";
import type { Course } from "../../plan/course/courseOf";
import { farAgreements, issued } from "../../plan/course/issued";
import { recorded } from "../../plan/course/recorded";
import { minimumNotices } from "../../plan/build/minimum";
import type { Plan } from "../../plan/cube/plan";
import type { SheetKey, SheetSpec } from "../../sheet/spec";
import type { Outcome } from "../outcome/outcome";
import { NO_MONTHS, type MonthsWanted } from "./monthsWanted";
import type { PlanRead } from "./planRead";
import { done } from "../outcome/settle";
import { yearOf } from "./yearOf";

export interface Compiled {
  /** As the sheets have it: what is assigned, buffers included, after all changes. */
  readonly plan: Plan;
  /** Target and buffers apart, before any change. */
  readonly buffered: BufferedPlan;
  readonly course: Course;
  readonly months: MonthlySheets;
  /**
   * The sheets of what the year brings; F1, F2, F3, the periods' F3, the
   * versions, the minimums, the sheets of the months and the tie-out.
   */
  readonly specs: readonly SheetSpec[];
}

/**
 * @param periods positions of those that get a client × product sheet of their own
 * @param isThere sheets of ours that the workbook has; those of what the year
 *   brings, and of the versions, stay when nothing is on them any more
 */
export function compilePlan(
  read: PlanRead,
  periods: readonly number[],
  isThere: (key: SheetKey) => boolean = () => false,
): Outcome<Compiled> {
  const through = yearOf(read);
  if (through.type !== "Done") return through;
  const { inputs, placeOf, ownColumns, monthly = NO_MONTHS, year } = through.value;
  const { buffered, course, plan, notices } = year;
  const language = texts(inputs.language);
  const hasVersions = inputs.changes.length > 0 || isThere("Versions");
  const figures = issued(inputs, buffered.target);
  const records = compileRecords({ ...inputs, changes: recorded(course, inputs.changes) }, language, isThere, course, figures, ownColumns);
  const months = monthlySheets(course, monthly);
  const sheets = compileAll(plan, language, periods, (path) => placeOf(path).address, buffered.target, hasVersions ? course : null, months);
  return done(
    { plan, buffered, course, months, specs: [...records, ...sheets] },
    [...farAgreements(inputs, figures), ...notices, ...minimumNotices(plan)].map((problem) => ({
      problem,
      place: placeAsCompiled(inputs, problem.at) ?? placeOf(problem.at),
    })),
  );
}

/** By position; those of managers who are gone stay as they are. */
function monthlySheets(course: Course, { sheets, tolerance }: MonthsWanted): MonthlySheets {
  const { managers } = course.current.inputs;
  const reports = sheets.map(({ manager, month }) => ({ manager: managers.findIndex(({ id }) => id === manager), month }));
  return { course, reports: reports.filter(({ manager }) => manager >= 0).sort((a, b) => a.manager - b.manager), tolerance };
}
