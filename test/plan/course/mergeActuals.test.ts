import type { Actual } from "../../../src/plan/inputs/actual";
import { mergeActuals } from "../../../src/plan/course/mergeActuals";
import { planOf, small } from "../change/anyPlan";

const plan = planOf(
  small({
    products: ["P", "Q"].map((name) => ({ name, target: { sales: "600" } })),
    managers: ["A", "B", "C"].map((name) => ({ name })),
    clients: ["cA", "dB", "eA", "fC"].map((each) => ({ name: each.charAt(0), manager: each.charAt(1) })),
  }),
);

const of = (client: string, product: number | null, actual: number | null, cancelled = 0, month = 1): Actual => ({
  month,
  client,
  manager: null,
  product,
  metric: 0,
  actual,
  cancelled,
});

const january: readonly Actual[] = [of("c", 0, 90), of("c", 1, 20), of("c", null, null, 5)];
const others: readonly Actual[] = [of("d", 0, 70), of("c", 0, 80, 0, 2)];
const known = [...january, ...others];

describe("a report of what is known already", () => {
  it.each([
    ["the same", january, false],
    ["the same in another order", [...january].reverse(), false],
    ["one figure more", [...january, of("c", 1, 0)].slice(0, 4), false],
    ["a figure of another product more", [of("c", 0, 90), of("c", 1, 20), of("c", 0, 3), of("c", null, null, 5)], true],
    ["one figure fewer", january.slice(1), true],
    ["another figure", [of("c", 0, 91), ...january.slice(1)], true],
    ["other cancellations", [...january.slice(0, 2), of("c", null, null, 6)], true],
    ["no cancellations", january.slice(0, 2), true],
    ["the same cancellations, by product", [of("c", 0, 90, 5), of("c", 1, 20)], false],
    ["the same cancellations, by two products", [of("c", 0, 90, 2), of("c", 1, 20, 3)], false],
    ["the same cancellations, of another client", [...january.slice(0, 2), of("e", null, null, 5)], true],
    ["another client's cancellation of 0, which says nothing", [...january, of("e", null, null, 0)], false],
  ] as const)("%s: is it taken over?", (_, actuals, isNews) => {
    const merged = mergeActuals(plan, known, [{ manager: 0, month: 1, actuals }]);
    if (isNews) expect(merged).toEqual([...others, ...actuals]);
    else expect(merged).toBe(known);
  });

  it("where nothing was known, a 0 is news", () => {
    expect(mergeActuals(plan, [], [{ manager: 0, month: 1, actuals: [of("c", 0, 0)] }])).toHaveLength(1);
    expect(mergeActuals(plan, january.slice(1), [{ manager: 0, month: 1, actuals: [of("c", 0, 0), ...january.slice(1)] }])).toHaveLength(3);
  });
});

test("where an amount came from stays known when a report corrects it, and is never made up", () => {
  const renewal = { source: "renewal" } as const;
  const before = [{ ...of("c", 0, 90), ...renewal }, of("c", 1, 20), { ...of("d", 0, 70), ...renewal }];
  const merged = mergeActuals(plan, before, [{ manager: 0, month: 1, actuals: [of("c", 0, 91), of("c", 1, 21), of("e", 0, 1)] }]);
  expect(merged).toEqual([{ ...of("d", 0, 70), ...renewal }, { ...of("c", 0, 91), ...renewal }, of("c", 1, 21), of("e", 0, 1)]);
});

test("each report replaces its own manager's month", () => {
  const third = [of("f", 0, 3)];
  expect(mergeActuals(plan, [...known, ...third], [{ manager: 1, month: 1, actuals: [of("d", 0, 2)] }])).toEqual([
    ...january,
    of("c", 0, 80, 0, 2),
    ...third,
    of("d", 0, 2),
  ]);
  const february = [of("c", 0, 60, 0, 2)];
  expect(mergeActuals(plan, known, [{ manager: 0, month: 2, actuals: february }])).toEqual([...january, of("d", 0, 70), ...february]);
  const both = [
    { manager: 0, month: 1, actuals: [of("c", 0, 1)] },
    { manager: 1, month: 1, actuals: [of("d", 0, 2)] },
  ];
  expect(mergeActuals(plan, known, both)).toEqual([of("c", 0, 80, 0, 2), of("c", 0, 1), of("d", 0, 2)]);
});
