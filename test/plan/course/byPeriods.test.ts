import { amount } from "../../../src/plan/numbers/amount";
import { byPeriods } from "../../../src/plan/course/byPeriods";
import type { Bound, Hold, Inputs, Slice } from "../../../src/plan/inputs/inputs";
import type { Plan } from "../../../src/plan/cube/plan";
import { planOf, small, whole } from "../change/anyPlan";

/** January and February alone, then ten months together. */
const periods = [1, 1, 10];
const layouts = { F1: [1, 1, 1], F2: [1, 1, 1] };
const plan = planOf(small({ minimums: [] }));
const limited = (limits: Partial<Pick<Inputs, "holds" | "bounds" | "minimums">>): Plan => ({
  ...plan,
  inputs: { ...plan.inputs, ...limits },
});
const gathered = (limits: Partial<Pick<Inputs, "holds" | "bounds" | "minimums">>): Inputs =>
  byPeriods(limited(limits), { periods, layouts }).inputs;

const block = Array.from({ length: 10 }, (_, at) => at + 2);
const hold = (period: number | null, units: number, more: Partial<Slice> = {}): Hold => ({
  ...whole,
  ...more,
  period,
  amount: amount(units),
  reason: "",
});
const bound = (period: number | null, min: number | null, max: number | null): Bound => ({
  ...whole,
  period,
  min: min === null ? null : amount(min),
  max: max === null ? null : amount(max),
  reason: "",
});

test("months become periods, with their columns; a plan by months only gets its columns", () => {
  const { cubes, inputs } = byPeriods(plan, { periods, layouts });
  expect(cubes.map(({ periods: count, leaves }) => [count, Array.from(leaves)])).toEqual([[3, [50, 50, 500, 50, 50, 500]]]);
  expect([inputs.periods, inputs.layouts]).toEqual([periods, layouts]);
  const monthly = byPeriods(plan, { periods: plan.inputs.periods, layouts });
  expect([monthly.cubes, monthly.inputs.layouts]).toEqual([plan.cubes, layouts]);
});

test("the holds of all months of a block are one of the block; those of some are none; single months and years stay, even twice", () => {
  expect(gathered({ holds: block.map((month) => hold(month, 7)) }).holds).toEqual([hold(2, 70)]);
  expect(gathered({ holds: block.slice(1).map((month) => hold(month, 7)) }).holds).toEqual([]);
  const others = [hold(0, 3), hold(1, 4), hold(1, 4), hold(null, 5), hold(null, 5)];
  expect(gathered({ holds: others }).holds).toEqual(others);
});

test("of a block, each product's, manager's, client's and metric's holds are gathered for themselves", () => {
  const kinds: readonly Partial<Slice>[] = [{}, { metric: 1 }, { product: 0 }, { manager: 1 }, { client: 0 }];
  const holds = block.flatMap((month) => kinds.map((kind, at) => hold(month, at, kind)));
  expect(gathered({ holds }).holds).toEqual(kinds.map((kind, at) => hold(2, 10 * at, kind)));
});

test("a block has a minimum or maximum where each of its months has one", () => {
  expect(gathered({ bounds: block.map((month) => bound(month, 1, 5)) }).bounds).toEqual([bound(2, 10, 50)]);
  expect(gathered({ bounds: block.map((month) => bound(month, month === 2 ? null : 1, 5)) }).bounds).toEqual([bound(2, null, 50)]);
  expect(gathered({ bounds: block.map((month) => bound(month, 1, month === 11 ? null : 5)) }).bounds).toEqual([bound(2, 10, null)]);
});

test("a minimum to be reached stands in the period of its month", () => {
  const at = (period: number | null) => ({ ...whole, period, amount: amount(9), reason: "" });
  expect(gathered({ minimums: [at(0), at(2), at(11), at(null)] }).minimums.map(({ period }) => period)).toEqual([0, 2, 2, null]);
});
