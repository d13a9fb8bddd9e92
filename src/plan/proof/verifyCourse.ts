import { faces } from "../cube/faces";
import type { Plan } from "../cube/plan";
import { MONTHS } from "../calendar/months";
import { sum } from "../numbers/table";
import { verifyOnward, type Mismatch } from "./verify";
import type { Change } from "../inputs/change";
import type { Course, Step } from "../course/courseOf";
import { mayGiveBack, moreGivenBack } from "./givenBack";
import { verifyClosing, type ClosingMismatch } from "./verifyClosing";

/**
 * The proof of a course, before anything is written: every version ties as a plan, and every change did to the team what its type says
 * and no more. Handing over, leaving and joining move not a unit of the team's months and products; moving an amount leaves the year;
 * revising leaves the months before it; closing leaves everything but the closed months and the rest of the year. Below zero stands only
 * what closed months brought and what is given back (`givenBack.ts`).
 */
export type CourseMismatch =
  | ((Mismatch | ClosingMismatch) & { readonly version: number })
  /** The team's amount of a product in a month changed, or its year: expected before, found after the change. */
  | {
      readonly what: "team";
      readonly version: number;
      readonly metric: number;
      readonly at: number;
      readonly expected: number;
      readonly found: number;
    }
  /** More is given back than before a change that gives nothing back; `at` as in "team". */
  | {
      readonly what: "givenBack";
      readonly version: number;
      readonly metric: number;
      readonly at: number;
      readonly expected: number;
      readonly found: number;
    };

/** Everything that does not tie; version 0 is the original, n the plan after change n. */
export function verifyCourse({ original, steps }: Course, changes: readonly Change[]): readonly CourseMismatch[] {
  const first: Step = { plan: original, planned: original, closed: 0 };
  const ofOriginal = verifyOnward(original, () => 0).map((mismatch) => ({ ...mismatch, version: 0 }));
  const ofSteps = steps.flatMap((step, at): readonly CourseMismatch[] => {
    const version = at + 1;
    const before = steps[at - 1] ?? first;
    const change = changes[at];
    if (!change) throw new RangeError(`there is no change ${version}`);
    return [
      ...verifyOnward(step.plan, mayGiveBack(before.plan, step, change)).map((mismatch) => ({ ...mismatch, version })),
      ...moreGivenBack(before.plan, step, change).map((more) => ({ what: "givenBack" as const, version, ...more })),
      ...kept(before, step, change, version),
      ...(change.type === "respread" ? verifyClosing(before.plan, step, change).map((mismatch) => ({ ...mismatch, version })) : []),
    ];
  });
  return [...ofOriginal, ...ofSteps];
}

function kept(before: Step, after: Step, change: Change, version: number): readonly CourseMismatch[] {
  return before.plan.inputs.metrics.flatMap((_, metric) => {
    const pairs: (readonly [readonly number[], readonly number[]])[] = [
      [stays(before.plan, change, metric), stays(after.plan, change, metric)],
    ];
    // What the months were measured by moves with the people, and is otherwise left alone.
    const months = before.closed;
    pairs.push([team(before.planned, metric, 0, months), team(after.planned, metric, 0, months)]);
    return pairs.flatMap(([expected, found]) =>
      expected.flatMap((units, at): readonly CourseMismatch[] =>
        units === found[at] ? [] : [{ what: "team", version, metric, at, expected: units, found: found[at] ?? Number.NaN }],
      ),
    );
  });
}

/** What a change must leave as it is in the team. */
function stays(plan: Plan, change: Change, metric: number): readonly number[] {
  switch (change.type) {
    case "handOver":
    case "leave":
    case "join":
      return team(plan, metric, 0, MONTHS);
    case "shift":
      return [sum(team(plan, metric, 0, MONTHS))];
    case "revise":
      return metric === change.metric ? team(plan, metric, 0, change.month - 1) : team(plan, metric, 0, MONTHS);
    case "respread":
      return [];
  }
}

/** Products × months of the team. */
function team(plan: Plan, metric: number, from: number, to: number): readonly number[] {
  return faces(plan, metric).productPeriod.flatMap((months) => months.slice(from, to));
}
