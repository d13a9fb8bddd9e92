import fc from "fast-check";
import { build } from "../../../src/plan/build/build";
import { faces } from "../../../src/plan/cube/faces";
import { validate } from "../../../src/plan/file/validate";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { verify } from "../../../src/plan/proof/verify";
import { anyPlanFile } from "../anyPlanFile";

/** Calendar years, and everybody but the first joins on some day and leaves on a later one. */
const anyYearWithDays = fc
  .tuple(
    anyPlanFile({ zeros: true }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 12 }), fc.integer({ min: 1, max: 28 })), {
      minLength: 5,
      maxLength: 5,
    }),
    fc.constantFrom("months" as const, "workingDays" as const),
  )
  .map(([file, stays, calendar]): PlanFile => {
    const day = (month: number, of: number): string => `${file.year}-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`;
    const managers = file.managers.map((one, at) => {
      const [first, last, of] = stays[at] ?? [1, 12, 1];
      return at === 0 ? one : { ...one, from: day(first, of), to: day(last, of) };
    });
    return { ...file, firstMonth: 1, calendar, managers };
  });

function planOf(file: PlanFile) {
  const { inputs } = validate(file);
  const built = inputs === null ? null : build(inputs);
  return built?.type === "Built" ? built.plan : null;
}

const monthsByName = (file: PlanFile): Readonly<Record<string, readonly number[]>> | null => {
  const plan = planOf(file);
  return plan && Object.fromEntries(plan.inputs.managers.map(({ name }, at) => [name, faces(plan, 0).managerPeriod[at] ?? []]));
};

describe("a plan of people who join and leave on days", () => {
  it("ties", () => {
    fc.assert(
      fc.property(anyYearWithDays, (file) => {
        const plan = planOf(file);
        fc.pre(plan !== null);
        expect(verify(plan)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(anyYearWithDays, (file) => {
        expect(monthsByName({ ...file, managers: [...file.managers].reverse() })).toEqual(monthsByName(file));
      }),
      { numRuns: 30 },
    );
  });
});
