import { faces } from "../faces";
import type { Plan } from "../plan";
import { MONTHS } from "../planFile";
import { sum } from "../table";
import { verifyOnward, type Mismatch } from "../verify";
import type { Change } from "./change";
import type { Course, Step } from "./courseOf";

/**
 * The proof of a course, before anything is written: every version ties as a plan, and every change did to the team what its type says
 * and no more. Handing over, leaving and joining move not a unit of the team's months and products; moving an amount leaves the year;
 * revising leaves the months before it; closing leaves everything but the closed months and the rest of the year.
 */
export type CourseMismatch =
  | (Mismatch & { readonly version: number })
  /** The team's amount of a product in a month changed, or its year: expected before, found after the change. */
  | { readonly what: "team"; readonly version: number; readonly metric: number; readonly at: number; readonly expected: number; readonly found: number };

/** Everything that does not tie; version 0 is the original, n the plan after change n. */
export function verifyCourse({ original, steps }: Course, changes: readonly Change[]): readonly CourseMismatch[] {
  const first: Step = { plan: original, planned: original, closed: 0 };
  const versions = [first, ...steps];
  return versions.flatMap((step, version): readonly CourseMismatch[] => {
    const before = versions[version - 1];
    const change = changes[version - 1];
    return [
      ...verifyOnward(step.plan, step.closed).map((mismatch) => ({ ...mismatch, version })),
      ...(before && change ? kept(before, step, change, version) : []),
      ...(change?.type === "respread" ? settled(step, version) : []),
    ];
  });
}

function kept(before: Step, after: Step, change: Change, version: number): readonly CourseMismatch[] {
  return before.plan.inputs.metrics.flatMap((_, metric) => {
    const pairs: (readonly [readonly number[], readonly number[]])[] = [[stays(before.plan, change, metric), stays(after.plan, change, metric)]];
    // What the months were measured by moves with the people, and is otherwise left alone.
    const months = before.closed;
    pairs.push([team(before.planned, metric, 0, months), team(after.planned, metric, 0, months)]);
    return pairs.flatMap(([expected, found]) =>
      expected.flatMap((units, at): readonly CourseMismatch[] => (units === found[at] ? [] : [{ what: "team", version, metric, at, expected: units, found: found[at] ?? Number.NaN }])),
    );
  });
}

/** Closed months stand at what was reported, added up straight from the reports. */
function settled({ plan, closed }: Step, version: number): readonly CourseMismatch[] {
  return plan.inputs.metrics.flatMap((_, metric) =>
    Array.from({ length: closed }, (_, at) => at).flatMap((at): readonly CourseMismatch[] => {
      const reports = plan.inputs.actuals.filter((one) => one.metric === metric && one.month === at + 1);
      const expected = sum(reports.map(({ actual, cancelled }) => (actual ?? 0) - cancelled));
      const found = sum(faces(plan, metric).managerPeriod.map((months) => months[at] ?? 0));
      return expected === found ? [] : [{ what: "team", version, metric, at, expected, found }];
    }),
  );
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
