import type { Course } from "../../plan/course/courseOf";
import type { Plan } from "../../plan/cube/plan";
import type { Path } from "../../plan/problem/problem";
import { readingOf } from "../../sheet/reading";
import type { SheetSpec } from "../../sheet/spec";
import type { Texts } from "../../i18n/texts";
import { compileF1 } from "../F1/F1";
import { compileF2 } from "../F2/F2";
import { compileF3 } from "../F3/F3";
import { compileInput } from "../input/compileInput";
import { parseInput } from "../input/parseInput";
import { compileMinimums } from "../minimums/Minimums";
import { compileMonthly, type MonthlySheets } from "../monthly/monthlySheets";
import { compileTieOut } from "../tieOut/TieOut";
import { compileVersions } from "../versions/Versions";

/**
 * Every sheet that a plan makes: F1, F2, F3 of the year, F3 of the chosen periods (positions from 0), the versions of a plan that has
 * changed, the minimums if there are any, the sheets of the months that are wanted, and the tie-out. Not the input sheet, which is the
 * user's; `targetAt` tells where its values stand (`place` of `parseInput`), by default where `compileInput` puts them.
 *
 * @param plan as the sheets show it: by its periods, with its buffers, after all changes
 * @param target the plan without its buffers, before any change
 * @param course null: there are no versions to compare
 */
export function compileAll(
  plan: Plan,
  texts: Texts,
  periods: readonly number[],
  targetAt: (path: Path) => string = asCompiled(plan, texts),
  target: Plan = plan,
  course: Course | null = null,
  months: MonthlySheets | null = null,
): readonly SheetSpec[] {
  // Once amounts have moved, how much of a total is buffer can only be said of the original, which the versions do.
  const parted = course === null ? target : plan;
  const closed = course?.closed ?? 0;
  return [
    compileF1(plan, texts, parted, closed),
    compileF2(plan, texts, parted, closed),
    compileF3(plan, texts, null, parted, closed),
    ...periods.map((period) => compileF3(plan, texts, period, parted, closed)),
    ...(course === null ? [] : [compileVersions(course, target, texts)]),
    ...(plan.inputs.minimums.length > 0 ? [compileMinimums(plan, texts, periods, targetAt)] : []),
    ...(months === null ? [] : compileMonthly(months, plan, texts)),
    compileTieOut(plan, texts, periods, targetAt, target, course, months),
  ];
}

function asCompiled({ inputs }: Plan, texts: Texts): (path: Path) => string {
  return parseInput(readingOf(compileInput(inputs, texts))).place;
}
