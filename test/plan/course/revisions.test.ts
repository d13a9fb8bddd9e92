import { courseOf, type Course } from "../../../src/plan/course/courseOf";
import { bestMonths, managerMonths } from "../../../src/plan/progress/bestMonth";
import { revisionsOf } from "../../../src/plan/course/revisions";
import { verifyCourse } from "../../../src/plan/proof/verifyCourse";
import type { PlanFile } from "../../../src/plan/file/planFile";
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
  const sold = (month: number, actual: number, cancelled: number) => ({
    month,
    manager: "A",
    product: "P",
    metric: "sales",
    actual,
    cancelled,
  });
  expect(bestMonths(goes({ actuals: [sold(1, 70, 5), sold(2, 80, 20)] }))).toEqual([[65, null]]);
});

it("adds up clients and products of a month, and leaves out what nobody reported", () => {
  const clients = ["a", "b", "c"].map((name) => ({ name, manager: name === "c" ? "B" : "A" }));
  const products = ["P", "Q"].map((name) => ({ name, target: { sales: "600" } }));
  const sold = (client: string, product: string, month: number, actual: number) => ({ month, client, product, metric: "sales", actual });
  const actuals = [
    sold("a", "P", 1, 10),
    sold("a", "Q", 1, 20),
    sold("b", "Q", 1, 40),
    sold("b", "P", 3, 60),
    sold("a", "P", 3, -1),
    sold("c", "Q", 12, -7),
    sold("c", "Q", 11, -8),
  ];
  const course = goes({ clients, products, actuals });
  expect(bestMonths(course)).toEqual([[70, -7]]);
  expect(managerMonths(course)).toEqual([[Array(12).fill(50), Array(12).fill(50)]]);
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
  // A move leaves the year of the team, 1260 since the revision.
  expect(verifyCourse({ ...course, steps: [first, astray] }, given)).toContainEqual({
    what: "team",
    version: 2,
    metric: 0,
    at: 0,
    expected: 1260,
    found: 1261,
  });
  const original = {
    ...course.original,
    cubes: course.original.cubes.map((cube) => ({ ...cube, leaves: cube.leaves.map((units, at) => (at === 3 ? -units : units)) })),
  };
  expect(verifyCourse({ ...course, original }, given)).toContainEqual(expect.objectContaining({ what: "whole", version: 0, at: 3 }));
});

it("records a revision of a product as that product's, what moves everything as the metric's", () => {
  const products = ["P", "Q"].map((name) => ({ name, target: { sales: "600" } }));
  const course = goes({
    products,
    changes: [
      { type: "revise", reason: "better", metric: "sales", product: "Q", manager: "A", month: 7, total: "330" },
      { type: "leave", manager: "A", month: 7, placeholder: "N" },
    ],
  });
  expect(revisionsOf(course, "A").map(({ at, product, before, after }) => [at, product, before, after])).toEqual([
    [0, 1, 300, 330],
    [1, null, 630, 300],
  ]);
});
