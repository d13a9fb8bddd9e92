import fc from "fast-check";
import { courseOf, type Course } from "../../../src/plan/course/courseOf";
import { quartiles, ranking, recovered } from "../../../src/plan/progress/ranking";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { planOf, small } from "../change/anyPlan";

/** Managers with a hundred a month each; what each brought, in the months from January on; null: nothing was reported. */
function team(brought: readonly (readonly (number | null)[])[], more: readonly object[] = []): Course {
  const managers = brought.map((_, i) => ({ name: `M${i}`, ...more[i] }));
  const file: Partial<PlanFile> = {
    products: [{ name: "P", target: { sales: 1200 * managers.length } }],
    managers,
    clients: managers.map(({ name }) => ({ name: `c${name}`, manager: name })),
    actuals: brought.flatMap((months, i) =>
      months.flatMap((actual, month) =>
        actual === null ? [] : [{ month: month + 1, client: `cM${i}`, product: "P", metric: "sales", actual }],
      ),
    ),
  };
  const result = courseOf(planOf(small(file)));
  if (result.type !== "Course") throw new Error(JSON.stringify(result.problems));
  return result.course;
}
const places = (course: Course, through: number) => ranking(course, 0, through).map(({ place }) => place);

describe("ranking(course, metric, through)", () => {
  it("goes by attainment so far; within a point of the first of a place it is shared", () => {
    expect(places(team([[90], [98], [99], [97]]), 1)).toEqual([4, 1, 1, 3]);
  });

  it("leaves out who is phased in, who has not reported, and everybody before anything was", () => {
    expect(places(team([[100], [100], [150]], [{}, {}, { from: 1, ramp: [0.5] }]), 1)).toEqual([1, 1, null]);
    expect(
      places(
        team([
          [100, 100],
          [100, null],
        ]),
        2,
      ),
    ).toEqual([1, null]);
    expect(places(team([[], []]), 0)).toEqual([null, null]);
  });

  it("gives the better never the worse place, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 2, maxLength: 8 }), (actuals) => {
        const ranked = ranking(team(actuals.map((actual) => [actual])), 0, 1);
        for (const one of ranked)
          for (const other of ranked)
            if ((one.attainment ?? 0) >= (other.attainment ?? 0)) expect(one.place).toBeLessThanOrEqual(other.place ?? 0);
        const turned = ranking(team([...actuals].reverse().map((actual) => [actual])), 0, 1);
        expect(turned.map(({ place }) => place).reverse()).toEqual(ranked.map(({ place }) => place));
      }),
      { numRuns: 20 },
    );
  });
});

test("quartiles(ranked) are told from five on, as QUARTILE.INC has them", () => {
  const of = (actuals: readonly number[]) => quartiles(ranking(team(actuals.map((actual) => [actual])), 0, 1));
  expect(of([80, 90, 100, 110])).toBeNull();
  expect(of([80, 90, 100, 110, 120])).toEqual([0.9, 1, 1.1]);
  expect(of([80, 90, 100, 110, 120, 130])).toEqual([0.925, 1.05, 1.175].map((value) => expect.closeTo(value, 10) as number));
});

test("recovered(course, metric, through) is who fell short and then kept the plan, the steepest rise", () => {
  expect(
    recovered(
      team([
        [80, 100],
        [60, 110],
        [100, 200],
        [50, 90],
      ]),
      0,
      2,
    ),
  ).toEqual({ manager: 1, before: 0.6, now: 1.1 });
  expect(recovered(team([[100, 100]]), 0, 2)).toBeNull();
  expect(recovered(team([[100]]), 0, 1)).toBeNull();
});
