import fc from "fast-check";
import { fairness } from "../../../src/plan/fairness/fairness";
import { fairnessNotices, planFairness } from "../../../src/plan/fairness/fairnessNotices";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { planOf } from "../change/anyPlan";
import { inputsOf } from "../file/rightFile";

/** Everybody had 100 last year unless said otherwise; weights make the targets. */
function fileOf(
  people: readonly { readonly weight: number; readonly before?: number | null; readonly from?: number }[],
  target: number,
): PlanFile {
  return {
    version: 1,
    year: 2026,
    metrics: [{ id: "u", name: "U", unit: "1" }],
    products: [{ id: "p", name: "P", target: { u: target } }],
    managers: people.map(({ weight, from }, i) => ({ id: `g${i}`, name: `G${i}`, weight, ...(from !== undefined && { from }) })),
    clients: people.flatMap(({ before = 100 }, i) =>
      before === null ? [] : [{ id: `c${i}`, name: `C${i}`, manager: `g${i}`, lastYear: { p: { u: before } } }],
    ),
  };
}

const weights = (...all: number[]) => all.map((weight) => ({ weight }));

test("the one whose target grows far more than the others' is named, with the middle", () => {
  const plan = planOf(fileOf(weights(110, 112, 108, 180, 110), 620));
  const { team, managers, middle, spread } = planFairness(plan, 0);
  expect(team).toMatchObject({ target: 620, lastYear: 500, growth: expect.closeTo(0.24, 10) as number });
  expect(managers.map(({ growth }) => growth)).toEqual([0.1, 0.12, 0.08, 0.8, 0.1].map((one) => expect.closeTo(one, 10) as number));
  expect(managers.map(({ isFar }) => isFar)).toEqual([false, false, false, true, false]);
  expect(middle).toBeCloseTo(0.1, 10);
  // Distances 0, 0.02, 0.02, 0.7, 0: the middle one is 0.02.
  expect(spread).toBeCloseTo(0.02 * 1.4826, 10);
  expect(fairnessNotices(plan)).toEqual([
    {
      level: "notice",
      at: ["managers", 3],
      detail: { type: "GrowthFar", areClients: false, metric: "U", named: [{ name: "G3", growth: "+80%" }], more: 0, middle: "+10%" },
    },
    {
      level: "notice",
      at: ["clients", 3],
      detail: expect.objectContaining({ areClients: true, named: [{ name: "C3", growth: "+80%" }] }) as object,
    },
  ]);
});

test.each<[string, PlanFile]>([
  ["everybody grows alike but for rounding", fileOf(weights(1, 1, 1, 1, 1, 1), 667)],
  ["growths scatter as they do", fileOf(weights(105, 112, 98, 118, 109), 542)],
  ["there are too few to tell", fileOf(weights(110, 110, 300), 520)],
  [
    "nobody knows last year",
    fileOf(
      weights(1, 1, 1, 1, 9).map((one) => ({ ...one, before: null })),
      600,
    ),
  ],
  [
    "small numbers round",
    fileOf(
      [1, 2, 1, 3, 1].map((before) => ({ weight: before, before })),
      9,
    ),
  ],
  ["whoever joins late has less for that", fileOf([...weights(1, 1, 1, 1, 1), { weight: 1, from: 10 }], 660)],
  [
    "changes were made",
    { ...fileOf(weights(110, 112, 108, 180, 110), 620), changes: [{ type: "handOver", client: "c0", to: "g1", month: 3 }] } as PlanFile,
  ],
])("nothing is told where %s", (_, file) => {
  const notices = fairnessNotices(planOf(file)).filter(({ detail }) => detail.type === "GrowthFar" && !detail.areClients);
  expect(notices).toEqual([]);
});

test("what makes a target smaller or fixes it stands beside it", () => {
  const file = fileOf([{ weight: 1, from: 7 }, { weight: 1 }], 300);
  const inputs = inputsOf({
    ...file,
    holds: [
      { metric: "u", client: "c1", amount: 200 },
      { metric: "u", manager: "g1", period: 1, amount: 9 },
    ],
  });
  expect(fairness(inputs, 0, [100, 200], [100, 200]).managers).toMatchObject([
    { isPartly: true, limits: 0 },
    { isPartly: false, limits: 2 },
  ]);
});

const people = fc.array(fc.record({ target: fc.nat(10 ** 6), before: fc.oneof(fc.integer({ min: 1, max: 10 ** 6 }), fc.constant(0)) }), {
  minLength: 1,
  maxLength: 12,
});

test("order and names change nothing, nor does the size of the unit of what was sold", () => {
  fc.assert(
    fc.property(
      people.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(
            all.map((_, i) => i),
            { minLength: all.length, maxLength: all.length },
          ),
        ),
      ),
      ([all, order]) => {
        const told = (list: typeof all, name: (at: number) => string) => {
          const file = fileOf(
            list.map(({ before }) => ({ weight: 1, before })),
            1,
          );
          const inputs = inputsOf({ ...file, managers: file.managers.map((one, at) => ({ ...one, name: name(at) })) });
          const targets = list.map(({ target }) => target);
          return fairness(inputs, 0, targets, targets);
        };
        const given = told(all, (at) => `G${at}`);
        const other = told(
          order.flatMap((at) => all[at] ?? []),
          (at) => `Z${at}`,
        );
        expect(other.middle).toEqual(given.middle);
        expect(other.spread).toEqual(given.spread);
        expect(other.managers).toEqual(order.map((at) => given.managers[at]));
        const twice = told(
          all.map(({ target, before }) => ({ target: target * 2, before: before * 2 })),
          (at) => `G${at}`,
        );
        expect(twice.managers.map(({ growth }) => growth)).toEqual(given.managers.map(({ growth }) => growth));
      },
    ),
  );
});

test("never more than three lines, and never more than three names in one", () => {
  fc.assert(
    fc.property(people, (all) => {
      const plan = planOf(
        fileOf(
          all.map(({ target, before }) => ({ weight: target + 1, before })),
          10 ** 6,
        ),
      );
      const notices = fairnessNotices(plan);
      expect(notices.length).toBeLessThanOrEqual(3);
      for (const { detail } of notices) expect(detail.type === "GrowthFar" && detail.named.length).toBeLessThanOrEqual(3);
    }),
  );
});
