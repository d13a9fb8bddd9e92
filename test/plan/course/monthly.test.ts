import fc from "fast-check";
import { byPeriods } from "../../../src/plan/course/byPeriods";
import { monthly } from "../../../src/plan/course/monthly";
import { faces } from "../../../src/plan/cube/faces";
import type { Plan } from "../../../src/plan/cube/plan";
import { verify } from "../../../src/plan/proof/verify";
import { anyPlan, planOf, runs, small, sum } from "../change/anyPlan";

const leaves = (plan: Plan): readonly (readonly number[])[] => plan.cubes.map((cube) => Array.from(cube.leaves));

it("splits a block into its months by season", () => {
  const plan = monthly(
    planOf(
      small({
        periods: [1, 1, 1, 1, 1, 1, 6],
        seasonality: [1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 1],
        products: [{ name: "P", target: { sales: "1500" } }],
        managers: [{ name: "A" }],
      }),
    ),
  );
  expect(faces(plan, 0).managerPeriod).toEqual([[100, 100, 100, 100, 100, 100, 100, 200, 300, 100, 100, 100]]);
});

it("gives nothing to a month in which the manager is not there yet", () => {
  const plan = monthly(planOf(small({ periods: [6, 6], managers: [{ name: "A" }, { name: "B", from: 9 }] })));
  expect(faces(plan, 0).managerPeriod[1]?.slice(0, 8)).toEqual(Array(8).fill(0));
});

it("keeps every amount of every block, ties to the unit, and adds up to the plan it came from", () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      const refined = monthly(plan);
      expect(verify(refined)).toEqual([]);
      expect(leaves(byPeriods(refined, plan.inputs))).toEqual(leaves(plan));
    }),
    { numRuns: runs },
  );
});

it("keeps the months of the team and of each product within a unit of their season", () => {
  const anyTeam = fc.record({
    targets: fc.array(fc.nat(500), { minLength: 1, maxLength: 3 }),
    seasonality: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 }),
    periods: fc.constantFrom<number[]>([12], [6, 6], [1, 1, 1, 3, 6]),
    managers: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(anyTeam, ({ targets, seasonality, periods, managers }) => {
      const names = (count: number) => Array.from({ length: count }, (_, at) => ({ name: String(at) }));
      const plan = planOf(
        small({
          periods,
          seasonality,
          products: targets.map((sales, at) => ({ name: `P${at}`, target: { sales } })),
          managers: names(managers),
        }),
      );
      const rows = [...faces(plan, 0).productPeriod];
      const months = [...faces(monthly(plan), 0).productPeriod];
      const team = (of: readonly (readonly number[])[]): readonly number[] =>
        (of[0] ?? []).map((_, at) => sum(of.map((row) => row[at] ?? 0)));
      let first = 0;
      periods.forEach((length, period) => {
        const season = seasonality.slice(first, first + length);
        [team(rows), ...rows].forEach((row, line) => {
          const own = ([team(months), ...months][line] ?? []).slice(first, first + length);
          own.forEach((units, at) => expect(Math.abs(units - ((row[period] ?? 0) * (season[at] ?? 0)) / sum(season))).toBeLessThan(1));
        });
        first += length;
      });
    }),
    { numRuns: runs },
  );
});

it("keeps each amount exact where its few months have less than it in the team", () => {
  const seasonality = [...Array<number>(9).fill(18), 1, 1, 1];
  const late = planOf(
    small({
      periods: [12],
      seasonality,
      products: [{ name: "P", target: { sales: 12 } }],
      managers: [{ name: "A" }, { name: "B", from: 10 }],
      holds: [{ metric: "sales", manager: "B", amount: 4 }],
    }),
  );
  // A twelfth of A's 8 is in B's months; rounded, the team would have 3 there, and B alone needs 4.
  expect(faces(monthly(late), 0).managerPeriod).toEqual([
    [1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 1],
  ]);
});

it("splits hundreds of billions beside a few hundreds", () => {
  const plan = planOf(
    small({
      periods: [12],
      products: [
        { name: "P", target: { sales: "0" } },
        { name: "Q", target: { sales: "586" } },
        { name: "R", target: { sales: "453228764738" } },
      ],
      managers: [
        { name: "A", weight: 0.01 },
        { name: "B", weight: 0.32327516431308473, from: 8 },
      ],
      clients: ["A", "B", "B", "B"].map((manager, i) => ({ name: `c${i}`, manager })),
    }),
  );
  const refined = monthly(plan);
  expect(verify(refined)).toEqual([]);
  expect(leaves(byPeriods(refined, plan.inputs))).toEqual(leaves(plan));
  // From August on B is there; the team's months are as near as whole units can be.
  const [a = [], b = []] = faces(refined, 0).managerPeriod;
  const [yearOfA, yearOfB] = [sum(a), sum(b)];
  a.forEach((units, month) => expect(Math.abs(units + (b[month] ?? 0) - (yearOfA / 12 + (month < 7 ? 0 : yearOfB / 5)))).toBeLessThan(1));
});

it("does not depend on the order of the rows", () => {
  const file = small({
    periods: [6, 6],
    products: [
      { name: "P", target: { sales: "1201" } },
      { name: "Q", target: { sales: "333" } },
    ],
    managers: [{ name: "A" }, { name: "B" }, { name: "C" }],
  });
  const turned = { ...file, managers: [...file.managers].reverse(), products: [...file.products].reverse() };
  const one = faces(monthly(planOf(file)), 0);
  const other = faces(monthly(planOf(turned)), 0);
  expect([...other.managerPeriod].reverse()).toEqual(one.managerPeriod);
  expect([...other.productPeriod].reverse()).toEqual(one.productPeriod);
});

it("holds the months of a held block at what they got, and gives the block back", () => {
  const plan = planOf(
    small({
      periods: [1, 1, 1, 1, 1, 1, 6],
      holds: [{ metric: "sales", manager: "A", period: 7, amount: "100" }],
      bounds: [{ metric: "sales", manager: "B", period: 7, min: "50", max: "700" }],
    }),
  );
  const refined = monthly(plan);
  expect(refined.inputs.holds.map(({ period }) => period)).toEqual([6, 7, 8, 9, 10, 11]);
  expect(sum(refined.inputs.holds.map(({ amount }) => amount))).toBe(100);
  expect(sum(refined.inputs.bounds.map(({ min }) => min ?? 0))).toBe(50);
  const back = byPeriods(refined, plan.inputs).inputs;
  expect(back.holds).toEqual(plan.inputs.holds);
  expect(back.bounds).toEqual(plan.inputs.bounds);
});

it(
  "splits small amounts of a block also where somebody's few months have no " +
    "room for them: each amount stays exact, in months where its manager is",
  () => {
    const team = fc.record({
      targets: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 5 }),
      weight: fc.integer({ min: 1, max: 4 }),
      from: fc.integer({ min: 7, max: 9 }),
    });
    const check = ({
      targets,
      weight,
      from,
    }: {
      readonly targets: readonly number[];
      readonly weight: number;
      readonly from: number;
    }): void => {
      const products = targets.map((target, at) => ({ name: `P${at}`, target: { sales: String(target) } }));
      const plan = planOf(small({ periods: [12], products, managers: [{ name: "A" }, { name: "B", weight, from }] }));
      const years = Array.from(plan.cubes[0]?.leaves ?? []);
      const months = Array.from(monthly(plan).cubes[0]?.leaves ?? []);
      expect(years.map((_, line) => sum(months.slice(line * 12, line * 12 + 12)))).toEqual(years);
      expect(
        years.flatMap((_, line) => (line % 2 === 1 ? months.slice(line * 12, line * 12 + from - 1) : [])).every((units) => units === 0),
      ).toBe(true);
    };
    fc.assert(fc.property(team, check), { numRuns: runs, examples: [[{ targets: [2, 5, 4, 7], weight: 2, from: 7 }]] });
  },
);
