import { bestMonths } from "../../../src/plan/progress/bestMonth";
import { courseOf, type Course } from "../../../src/plan/course/courseOf";
import { progressOf } from "../../../src/plan/progress/progress";
import { isReport } from "../../../src/plan/course/report";
import { managerResults } from "../../../src/plan/goals/managerResults";
import type { PlanFile } from "../../../src/plan/file/planFile";
import type { Problem } from "../../../src/plan/problem/problem";
import { planOf, small } from "../change/anyPlan";

/** January of two managers, closed; A sells P and Q. */
function closed(actuals: PlanFile["actuals"]): { readonly course: Course; readonly notices: readonly Problem[] } {
  const file = small({
    products: ["P", "Q"].map((name) => ({ name, target: { sales: "600" } })),
    actuals: [...(actuals ?? []), { month: 1, manager: "B", product: "P", metric: "sales", actual: "50" }],
    changes: [{ type: "respread", closed: 1 }],
  });
  const result = courseOf(planOf(file));
  if (result.type !== "Course") throw new Error(JSON.stringify(result));
  return result;
}

test.each([
  [null, null, false],
  [null, 0, false],
  [0, null, true],
  [0, 0, true],
  [null, 5, true],
  [-3, 0, true],
])("%j signed and %j cancelled: a report? %j", (signed, cancelled, expected) => {
  expect(isReport(signed, cancelled)).toBe(expected);
});

test.each([
  ["of all products together", { month: 1, manager: "A", metric: "sales", cancelled: "50" }],
  ["of one product", { month: 1, manager: "A", product: "Q", metric: "sales", cancelled: "50" }],
])("whoever reports nothing but cancellations %s has reported, everywhere", (_, actual) => {
  const { course, notices } = closed([actual]);
  expect(notices).toEqual([]);
  expect(progressOf(course, 0).managers[0]?.net.slice(0, 2)).toEqual([-50, null]);
  expect(bestMonths(course)[0]?.[0]).toBe(-50);
  expect(managerResults(course, 0)[0]?.reduce<number>((sum, units) => sum + (units ?? 0), 0)).toBe(-50);
  expect(course.reported.months).toEqual([1]);
});

test("a cancellation of 0 alone is no report", () => {
  const { course, notices } = closed([{ month: 1, manager: "A", metric: "sales", cancelled: "0" }]);
  expect(notices.map(({ detail }) => detail.type)).toEqual(["ReportMissing"]);
  expect([progressOf(course, 0).managers[0]?.net[0], bestMonths(course)[0]?.[0], managerResults(course, 0)[0]]).toEqual([
    null,
    null,
    [null, null],
  ]);
});

test("cancellations of all products together go off the same products however often months are closed", () => {
  const actuals = [
    { month: 1, manager: "A", metric: "sales", cancelled: "30" },
    { month: 2, manager: "A", product: "P", metric: "sales", actual: "40" },
  ];
  const file = small({
    products: [
      { name: "P", target: { sales: "1200" } },
      { name: "Q", target: { sales: "0" } },
    ],
    actuals,
    changes: [
      { type: "respread", closed: 1 },
      { type: "respread", closed: 2 },
    ],
  });
  const result = courseOf(planOf(file));
  if (result.type !== "Course") throw new Error(JSON.stringify(result));
  const january = result.course.steps.map(({ plan: { cubes } }) => [cubes[0]?.leaves[0], cubes[0]?.leaves[24]]);
  expect(january).toEqual([
    [-30, 0],
    [-30, 0],
  ]);
});

test.each([
  ["what was sold, where anything was", [40, 0], [30, 0]],
  ["what was sold, and nothing off where less than nothing was", [40, -5], [30, -5]],
  ["both that were sold", [40, 120], [37, 113]],
  ["the plan, where nothing was sold", [0, 0], [-5, -5]],
] as const)("cancellations of all products together go off %s", (_, sold, net) => {
  const actuals = [
    { month: 1, manager: "A", metric: "sales", cancelled: 10 },
    ...["P", "Q"].map((product, at) => ({ month: 1, manager: "A", product, metric: "sales", actual: sold[at] ?? 0 })),
  ];
  const { course } = closed(actuals);
  // B sells 50 of P.
  expect(progressOf(course, 0).products.map((each) => each.net[0])).toEqual([net[0] + 50, net[1]]);
});
