import { unitsOf } from "../../../src/plan/change/slice";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import type { Slice } from "../../../src/plan/inputs/inputs";
import { planYear, type Year } from "../../../src/plan/year/planYear";
import { verify } from "../../../src/plan/proof/verify";

/** Two managers, a client each, 1200 over twelve equal months: 100 a month, 50 for each. */
const EVEN: PlanFile = {
  version: 1,
  year: 2026,
  metrics: [{ id: "sales", name: "Sales", unit: "1" }],
  products: [{ name: "P", target: { sales: "1200" } }],
  managers: [{ name: "A" }, { name: "B" }],
  clients: [
    { name: "a1", manager: "A" },
    { name: "b1", manager: "B" },
  ],
};

function yearOf(file: PlanFile): Year {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(JSON.stringify(problems));
  const result = planYear(inputs);
  if (result.type !== "Year") throw new Error(JSON.stringify(result.problems));
  expect(verify(result.year.buffered.target)).toEqual([]);
  return result.year;
}

const months = (year: Year, slice: Partial<Slice>, count = 12): readonly number[] =>
  Array.from({ length: count }, (_, period) =>
    unitsOf(year.plan, { metric: 0, product: null, manager: null, client: null, ...slice, period }),
  );

const problemsOf = (file: PlanFile) => {
  const { inputs, problems } = validate(file);
  const result = inputs && planYear(inputs);
  return problems.length > 0 ? problems : result?.type === "Problems" ? result.problems : [];
};

describe("a hold of several periods together", () => {
  it("leaves its months in the proportions that they had", () => {
    const year = yearOf({ ...EVEN, holds: [{ metric: "sales", period: 1, through: 3, amount: 330 }] });
    expect(months(year, {}, 4)).toEqual([110, 110, 110, 97]);
  });

  it("of a manager is made room for by everybody else and by his other months", () => {
    const year = yearOf({ ...EVEN, holds: [{ metric: "sales", manager: "A", period: 4, through: 6, amount: 180 }] });
    expect(months(year, { manager: 0 }).slice(3, 6)).toEqual([60, 60, 60]);
    expect(months(year, { manager: 1 }).slice(3, 6)).toEqual([40, 40, 40]);
    expect(months(year, {})).toEqual(Array(12).fill(100));
  });

  it("gives way inside where one of its months is held", () => {
    const holds = [
      { metric: "sales", period: 1, through: 3, amount: 330 },
      { metric: "sales", period: 1, amount: 100 },
    ];
    expect(months(yearOf({ ...EVEN, holds }), {}, 3)).toEqual([100, 115, 115]);
  });

  it("may have another inside it, or overlap with it", () => {
    const holds = [
      { metric: "sales", period: 1, through: 6, amount: 700 },
      { metric: "sales", period: 2, through: 3, amount: 150 },
      { metric: "sales", period: 3, through: 4, amount: 100 },
    ];
    const [, feb = 0, mar = 0, apr = 0] = months(yearOf({ ...EVEN, holds }), {}, 6);
    expect([feb + mar, mar + apr]).toEqual([150, 100]);
  });

  it("of all periods is one of the year", () => {
    const holds = [{ metric: "sales", manager: "A", period: 1, through: 12, amount: 700 }];
    const { inputs } = yearOf({ ...EVEN, holds });
    expect(toPlanFile(inputs).holds).toEqual([{ metric: "sales", manager: "A", amount: "700" }]);
  });

  it("stays as it is in a plan of blocks that goes by months once the year has begun", () => {
    const file: PlanFile = {
      ...EVEN,
      periods: [1, 1, 1, 3, 3, 3],
      holds: [{ metric: "sales", manager: "A", period: 3, through: 4, amount: 240 }],
      changes: [{ type: "revise", reason: "better", metric: "sales", month: 8, total: "1300" }],
    };
    const { course, plan, inputs } = yearOf(file);
    const whole = { metric: 0, product: null, manager: 0, client: null };
    expect(unitsOf(course.current, { ...whole, period: 2, through: 5 })).toBe(240);
    expect(unitsOf(plan, { ...whole, period: 2, through: 3 })).toBe(240);
    expect(toPlanFile(inputs).holds).toEqual([{ metric: "sales", manager: "A", period: 3, through: 4, amount: "240" }]);
  });

  it("says what is short, and of which periods", () => {
    const holds = [
      { metric: "sales", period: 1, through: 3, amount: 300 },
      { metric: "sales", manager: "A", period: 1, through: 3, amount: 200 },
      { metric: "sales", manager: "B", period: 1, through: 3, amount: 150 },
      { metric: "sales", manager: "B", period: 7, amount: 40 },
    ];
    expect(problemsOf({ ...EVEN, holds }).map(({ detail }) => detail)).toEqual([
      expect.objectContaining({
        type: "HoldsContradict",
        limits: [1, 2, 3].map(() => expect.objectContaining({ period: 1, through: 3 })),
        need: "350",
        have: "300",
        where: { product: null, manager: null, client: null, period: 1, through: 3 },
      }),
    ]);
  });

  it("is had where another that overlaps leaves one way only", () => {
    const holds = [
      { metric: "sales", period: 1, through: 3, amount: 700 },
      { metric: "sales", manager: "A", period: 2, through: 4, amount: 600 },
      { metric: "sales", period: 4, amount: 10 },
    ];
    const [jan = 0, feb = 0, mar = 0, apr = 0] = months(yearOf({ ...EVEN, holds }), {}, 4);
    expect([jan + feb + mar, apr]).toEqual([700, 10]);
  });

  it.each([
    [{ through: 3 }, ["period"], "NoFirstPeriod"],
    [{ period: 4, through: 3 }, ["through"], "OutOfRange"],
    [{ period: 4, through: 13 }, ["through"], "OutOfRange"],
  ])("is refused at its field: %j", (span, at, type) => {
    expect(problemsOf({ ...EVEN, holds: [{ metric: "sales", amount: 1, ...span }] })).toEqual([
      expect.objectContaining({ at: ["holds", 0, ...at], detail: expect.objectContaining({ type }) }),
    ]);
  });
});

test("a maximum of several periods together changes nothing that keeps it, and lowers what does not", () => {
  const most = (max: number) => yearOf({ ...EVEN, bounds: [{ metric: "sales", manager: "A", period: 1, through: 2, max }] });
  expect(months(most(100), { manager: 0 }, 3)).toEqual([50, 50, 50]);
  expect(months(most(60), { manager: 0 }, 2)).toEqual([30, 30]);
});
