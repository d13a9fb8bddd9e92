/**
 * A checked plan as sheets, ready to be written: split, taken through the year's
 * changes, verified, compiled. Nothing of Excel is needed for it.
 */
import { compileAll } from "../../forms/workbook/compileAll";
import type { FormYear } from "../../forms/form/year";
import { compileRecords } from "../../forms/workbook/compileRecords";
import { placeAsCompiled } from "../../forms/workbook/placeAsCompiled";
import { FORM_TEXTS } from "../../forms/texts";
import type { BufferedPlan } from "../../plan/build/buffer";
import type { Course } from "../../plan/course/courseOf";
import { issued } from "../../plan/course/issued";
import { recorded } from "../../plan/course/recorded";
import type { Plan } from "../../plan/cube/plan";
import type { Path } from "../../plan/problem/problem";
import { stated } from "../../plan/stage/statement";
import type { Place, SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Outcome } from "../outcome/outcome";
import { NO_MONTHS, type MonthsWanted } from "./monthsWanted";
import type { PlanRead } from "./planRead";
import { done } from "../outcome/settle";
import { VERSIONS } from "../../forms/versions/form";
import { yearNotices } from "./yearNotices";
import { yearAsIssued } from "./yearAsIssued";

export interface Compiled {
  /** As the sheets have it: what is assigned, buffers included, after all changes. */
  readonly plan: Plan;
  /** Target and buffers apart, before any change. */
  readonly buffered: BufferedPlan;
  readonly course: Course;
  /** The managers' monthly plans among the sheets. */
  readonly reports: FormYear["reports"];
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
  const through = yearAsIssued(read);
  if (through.type !== "Done") return through;
  const { inputs, placeOf, ownColumns, monthly = NO_MONTHS, year } = through.value;
  const { buffered, course, plan } = year;
  const language = FORM_TEXTS[inputs.language];
  const hasVersions = inputs.changes.length > 0 || isThere(VERSIONS.keyOf());
  const made: FormYear = {
    plan,
    given: buffered.target,
    parted: hasVersions || inputs.buffers.length === 0 ? null : buffered.target,
    course,
    hasVersions,
    periods,
    reports: reportsOf(course, monthly),
    dashboard: monthly.dashboard,
    isThere,
    placeOf,
  };
  const figures = issued(inputs, buffered.target);
  const recordedInputs = { ...inputs, changes: recorded(course, inputs.changes), stages: stated(course, inputs.stages) };
  const toRecord = { inputs: recordedInputs, course, issued: figures };
  const specs = [...compileRecords(toRecord, language, isThere, ownColumns), ...compileAll(made, language)];
  const placed = (at: Path): Place => placeAsCompiled(inputs, at) ?? placeOf(at);
  return done({ plan, buffered, course, reports: made.reports, specs }, yearNotices(through.value, figures, { placeOf: placed }));
}

/** By position; those of managers who are gone stay as they are. */
function reportsOf(course: Course, { sheets }: MonthsWanted): FormYear["reports"] {
  const { managers } = course.current.inputs;
  const reports = sheets.map(({ manager, month }) => ({ manager: managers.findIndex(({ id }) => id === manager), month }));
  return reports.filter(({ manager }) => manager >= 0).sort((a, b) => a.manager - b.manager);
}
