/**
 * A manager's sheets of a month, in a file of his own or, one manager's after another, in the supervisor's workbook: there they stand as a
 * group with his monthly plan, to be filled in together, printed, or moved into a workbook of their own by hand.
 */
import type { ManagerMonth } from "../../forms/form/managerMonth";
import { formOf } from "../../forms/forms";
import { compileProgress } from "../../forms/progress/compileProgress";
import { PROGRESS } from "../../forms/progress/form";
import type { Texts } from "../../forms/texts";
import { compileHandedOut } from "../../forms/workbook/compileHandedOut";
import type { Course } from "../../plan/course/courseOf";
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { LocatedProblem } from "../outcome/outcome";
import type { PlanApart } from "../workbook/planRead";
import { locate } from "./source";
import { isUnread, returnedForm } from "./returnedForm";

/** What is handed out beside the monthly plan. @param thanks what the supervisor wants to say to everybody */
export function besidePlan(course: Course, texts: Texts, of: ManagerMonth, thanks: string): readonly SheetSpec[] {
  return [compileProgress(course, texts, of.manager, thanks), ...compileHandedOut(course, texts, of)];
}

/** The same as sheets of the workbook: with the manager's name on their tabs, what he fills in first. */
export function groupSpecs(course: Course, texts: Texts, of: ManagerMonth, thanks: string): readonly SheetSpec[] {
  const { name = "" } = course.current.inputs.managers[of.manager] ?? {};
  const [progress, ...others] = besidePlan(course, texts, of, thanks).map((spec) => ({ ...spec, name: `${spec.name} ${name}` }));
  return [...others, ...(progress === undefined ? [] : [progress])];
}

/** Of which managers sheets that can be read stand in the workbook, each with the month that they are of. */
export function groupsIn({ work }: PlanApart, course: Course): readonly ManagerMonth[] {
  const { managers } = course.current.inputs;
  const months = new Map<number, number>();
  for (const { reading } of work.values()) {
    const found = returnedForm(reading, course);
    const manager = managers.findIndex(({ id }) => id === found?.stamp.manager);
    if (found !== null && !isUnread(found) && manager >= 0 && !months.has(manager)) months.set(manager, found.stamp.month);
  }
  return [...months].map(([manager, month]) => ({ manager, month }));
}

/** Those of a group that stand there, as the plan has them by now; what the supervisor had to say to everybody stays as it was said. */
export function standingSpecs(course: Course, texts: Texts, of: ManagerMonth, isThere: (key: SheetKey) => boolean): readonly SheetSpec[] {
  return groupSpecs(course, texts, of, "").filter(({ key }) => isThere(key) && !PROGRESS.owns(key));
}

/** What stands against the manager's sheets that stand there and cannot be read: nobody knows what was typed on them. */
export function againstThem({ work }: PlanApart, course: Course, id: string): readonly LocatedProblem[] {
  return [...work].flatMap(([key, { name, reading }]) => {
    const form = formOf(key);
    if (form?.per !== "manager" || form.keyOf(id) !== key) return [];
    const found = returnedForm(reading, course);
    return found === null || !isUnread(found) ? [] : found.problems.map((problem) => locate(problem, "", { key, name, reading }));
  });
}
