import { courseOf, type Course } from "../../../src/plan/course/courseOf";
import { bestMonths } from "../../../src/plan/course/bestMonth";
import { revisionsOf } from "../../../src/plan/course/revisions";
import { verifyCourse } from "../../../src/plan/course/verifyCourse";
import type { PlanFile } from "../../../src/plan/planFile";
import { planOf, small } from "../change/anyPlan";

const changes: NonNullable<PlanFile["changes"]> = [
  { type: "revise", reason: "better", metric: "sales", manager: "A", month: 7, total: "660", date: "2026-07-01", by: "Li", before: "600" },
  { type: "shift", metric: "sales", manager: "A", total: "600", absorbedBy: "manager" },
];

function goes(file: Partial<PlanFile>): Course {
  const result = courseOf(planOf(small(file)));
  if (result.type !== "Course") throw new Error(JSON.stringify(result));
  return result.course;
}

it("records what moved a manager's year: when, why, from what to what", () => {
  const course = goes({ changes });
  expect(revisionsOf(course, "A").map(({ at, reason, before, after }) => [at, reason, before, after])).toEqual([
    [0, "better", 600, 660],
    [1, null, 660, 600],
  ]);
  expect(revisionsOf(course, "B").map(({ at, before, after }) => [at, before, after])).toEqual([[1, 600, 660]]);
  expect(revisionsOf(course, "nobody")).toEqual([]);
});

it("knows everybody's best month after cancellations, and nobody's where nothing was reported", () => {
  const sold = (month: number, actual: number, cancelled: number) => ({ month, manager: "A", product: "P", metric: "sales", actual, cancelled });
  expect(bestMonths(goes({ actuals: [sold(1, 70, 5), sold(2, 80, 20)] }))).toEqual([[65, null]]);
});

it("proves a course, and finds a unit that went astray", () => {
  const { changes: given } = planOf(small({ changes })).inputs;
  const course = goes({ changes });
  expect(verifyCourse(course, given)).toEqual([]);
  const [first, second] = course.steps;
  if (!first || !second) throw new Error("two steps expected");
  const leaves = second.plan.cubes[0]?.leaves.slice() ?? new Float64Array();
  leaves[0] = (leaves[0] ?? 0) + 1;
  const astray = { ...second, plan: { ...second.plan, cubes: second.plan.cubes.map((cube) => ({ ...cube, leaves })) } };
  expect(verifyCourse({ ...course, steps: [first, astray] }, given).map(({ what, version }) => [what, version])).toContainEqual(["team", 2]);
});
