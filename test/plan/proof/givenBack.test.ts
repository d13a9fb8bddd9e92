import type { Change } from "../../../src/plan/inputs/change";
import { courseOf, type Course, type Step } from "../../../src/plan/course/courseOf";
import { verifyCourse } from "../../../src/plan/proof/verifyCourse";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { planOf, small } from "../change/anyPlan";

/** A and B have 600 each; A brings 700 in January. */
const file = (
  more: readonly NonNullable<PlanFile["changes"]>[number][] = [],
  whenOver: "zero" | "keep" | "negative" = "negative",
  remainders: "own" | "shared" = "own",
): PlanFile =>
  small({
    actuals: [
      { month: 1, manager: "A", product: "P", metric: "sales", actual: "700" },
      { month: 1, manager: "B", product: "P", metric: "sales", actual: "40" },
    ],
    changes: [{ type: "respread", closed: 1, whenOver, remainders }, ...more],
  });

function gone(given: PlanFile): { readonly course: Course; readonly changes: readonly Change[] } {
  const plan = planOf(given);
  const result = courseOf(plan);
  if (result.type !== "Course") throw new Error(JSON.stringify(result));
  return { course: result.course, changes: plan.inputs.changes };
}

/** What the proof says when the last version has other amounts; `[leaf, by]`. */
function broken(given: PlanFile, ...by: readonly (readonly [leaf: number, units: number])[]): readonly string[] {
  const { course, changes } = gone(given);
  expect(verifyCourse(course, changes)).toEqual([]);
  const last = course.steps.at(-1) as Step;
  const [cube] = last.plan.cubes;
  if (!cube) throw new Error("no cube");
  const leaves = cube.leaves.slice();
  for (const [leaf, units] of by) leaves[leaf] = (leaves[leaf] ?? 0) + units;
  const steps = [...course.steps.slice(0, -1), { ...last, plan: { ...last.plan, cubes: [{ ...cube, leaves }] } }];
  return verifyCourse({ ...course, steps }, changes).map(({ what, at }) => `${what} ${at}`);
}

describe("the proof of what is given back", () => {
  it("lets those below zero who brought more than their year", () => {
    expect(broken(file(), [1, -50], [2, 50])).toEqual([]);
  });

  it("and nobody else", () => {
    // B's February and March: the year is right, but B has nothing to give back.
    expect(broken(file(), [13, -100], [14, 100])).toEqual(["whole 13"]);
    expect(broken(file([], "zero"), [1, -1], [2, 1])).toEqual(["whole 1"]);
    expect(broken(file([], "keep"), [1, -60], [2, 60])).toEqual(["whole 1"]);
  });

  it("unless the team bears it: then it is the team that must have brought more", () => {
    expect(broken(file([], "negative", "shared"), [1, -100], [2, 100])).toEqual(["whole 1"]);
  });

  it("nor those who brought their year exactly", () => {
    const exact = (remainders: "own" | "shared", months: readonly [number, number]): PlanFile => ({
      ...file([], "negative", remainders),
      actuals: ["A", "B"].map((manager, at) => ({ month: 1, manager, product: "P", metric: "sales", actual: months[at] ?? 0 })),
    });
    expect(broken(exact("own", [600, 40]), [1, -50], [2, 50])).toEqual(["whole 1"]);
    expect(broken(exact("shared", [1160, 40]), [1, -50], [2, 50])).toEqual(["whole 1"]);
  });

  it("finds a closed month that is not what was reported, and a year that became another", () => {
    expect(broken(file(), [0, 1], [1, -1])).toEqual(["closed 0"]);
    expect(broken(file(), [1, 1], [13, -1])).toEqual(["year 0", "year 1"]);
    expect(broken(file([], "zero"), [1, 1], [13, -1])).toEqual(["year 0", "year 1"]);
    expect(broken(file([], "keep"), [1, -1], [13, 1])).toEqual(["year 0", "year 1"]);
    expect(broken(file([], "negative", "shared"), [1, -1], [13, 1])).toEqual([]);
  });

  it("says what each year should be", () => {
    const { course, changes } = gone(file([], "zero"));
    const [step] = course.steps as [Step];
    const [cube] = step.plan.cubes;
    if (!cube) throw new Error("no cube");
    const leaves = cube.leaves.map((units, at) => (at === 20 ? units + 3 : units));
    const steps = [{ ...step, plan: { ...step.plan, cubes: [{ ...cube, leaves }] } }];
    expect(verifyCourse({ ...course, steps }, changes).filter(({ what }) => what === "year")).toEqual([
      { what: "year", version: 1, metric: 0, at: 1, expected: 600, found: 603 },
    ]);
  });

  it("finds a change that makes more of it, be it for nobody's sum", () => {
    const moved: NonNullable<PlanFile["changes"]>[number] = {
      type: "shift",
      metric: "sales",
      manager: "B",
      month: 3,
      total: "60",
      absorbedBy: "month",
    };
    expect(broken(file([moved]), [1, -5], [2, 5])).toEqual(["givenBack 0"]);
    expect(broken(file([{ type: "leave", manager: "A", month: 2, placeholder: "N" }]))).toEqual([]);
  });

  it("says of which product and month, how much it was and how much it is", () => {
    const moved: NonNullable<PlanFile["changes"]>[number] = {
      type: "shift",
      metric: "sales",
      manager: "B",
      month: 3,
      total: "60",
      absorbedBy: "month",
    };
    const { course, changes } = gone({ ...file([moved]), products: ["P", "Q"].map((name) => ({ name, target: { sales: "600" } })) });
    const [first, last] = course.steps as [Step, Step];
    const [cube] = last.plan.cubes;
    if (!cube) throw new Error("no cube");
    const leaves = cube.leaves.slice();
    // A's Q in March and April: the second and third open month of the second product.
    const was = leaves[26] ?? 0;
    leaves[26] = was - 5;
    leaves[27] = (leaves[27] ?? 0) + 5;
    expect(was).toBeLessThan(0);
    const steps = [first, { ...last, plan: { ...last.plan, cubes: [{ ...cube, leaves }] } }];
    expect(verifyCourse({ ...course, steps }, changes)).toEqual([
      { what: "givenBack", version: 2, metric: 0, at: 11 + 1, expected: was, found: was - 5 },
    ]);
  });
});
