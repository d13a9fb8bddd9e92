import fc from "fast-check";
import { changeTotal } from "../../../src/plan/change/changeTotal";
import { inOrderOfIds, putBack } from "../../../src/plan/change/inOrderOfIds";
import { replaceManager } from "../../../src/plan/handover/replaceManager";
import { respreadPlan } from "../../../src/plan/change/respreadPlan";
import { leavesOf, sumOf } from "../../../src/plan/change/slice";
import type { Slice } from "../../../src/plan/inputs/inputs";
import type { Plan } from "../../../src/plan/cube/plan";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { anyPlan, anySlice, planOf, runs } from "./anyPlan";

/** The same plan with products, managers and clients listed backwards. */
function backwards(plan: Plan): Plan {
  const file = toPlanFile(plan.inputs);
  return planOf({
    ...file,
    products: [...file.products].reverse(),
    managers: [...file.managers].reverse(),
    clients: [...(file.clients ?? [])].reverse(),
  });
}

const turned = ({ inputs }: Plan, slice: Slice): Slice => {
  const from = (count: number, position: number | null): number | null => (position === null ? null : count - 1 - position);
  return {
    ...slice,
    product: from(inputs.products.length, slice.product),
    manager: from(inputs.managers.length, slice.manager),
    client: from(inputs.clients.length, slice.client),
  };
};

/** Amounts in the order of ids. */
const inOrder = (plan: Plan): readonly number[] => Array.from(inOrderOfIds(plan).plan.cubes[0]?.leaves ?? []);

it("a plan in order and put back is the plan", () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      const order = inOrderOfIds(plan);
      expect(putBack(order.lines, plan.inputs.periods.length, order.plan.cubes[0]?.leaves ?? [])).toEqual(plan.cubes[0]?.leaves);
    }),
    { numRuns: runs },
  );
});

it("the order of the rows decides nothing", () => {
  const changes = anyPlan().chain((plan) =>
    fc.record({
      plan: fc.constant(plan),
      slice: anySlice(plan, 0),
      held: anySlice(plan, 0),
      add: fc.integer({ min: 1, max: 40 }),
      siblings: fc.constantFrom(null, "manager" as const, "period" as const),
      manager: fc.nat(plan.inputs.managers.length - 1),
    }),
  );
  fc.assert(
    fc.property(changes, ({ plan, slice, held, add, siblings, manager }) => {
      const other = backwards(plan);
      fc.pre(inOrder(other).every((units, i) => units === inOrder(plan)[i]));
      const total = sumOf(plan.cubes[0]?.leaves ?? [], leavesOf(plan, 0, [slice])) + add;
      const here = changeTotal(plan, { slice, total, siblings, held: [held] });
      const there = changeTotal(other, { slice: turned(plan, slice), total, siblings, held: [turned(plan, held)] });
      expect(there.type).toBe(here.type);
      if (here.type === "Changed" && there.type === "Changed") expect(inOrder(there.plan)).toEqual(inOrder(here.plan));

      const managers = plan.inputs.managers.length;
      const actuals = plan.inputs.managers.map((_, g) => (g * 7 + add) % 30);
      const rule = { metric: 0, closed: 1, remainders: "own" as const, whenOver: "zero" as const, shape: "seasonal" as const, held: [] };
      if (plan.inputs.periods.length > 1) {
        const spread = respreadPlan(plan, { ...rule, actuals: { by: "manager", units: actuals } });
        const again = respreadPlan(other, { ...rule, actuals: { by: "manager", units: [...actuals].reverse() } });
        if (spread.type !== "Respread" || again.type !== "Respread") throw new Error("nothing is held");
        expect(inOrder(again.plan)).toEqual(inOrder(spread.plan));
        expect([...again.over].reverse()).toEqual(spread.over);
      }
      if (managers > 1) {
        const heirs = plan.inputs.managers.flatMap((_, g) => (g === manager ? [] : [g]));
        const gone = replaceManager(plan, { leaver: manager, month: 1, by: { type: "Successors", managers: heirs } });
        const same = replaceManager(other, {
          leaver: managers - 1 - manager,
          month: 1,
          by: { type: "Successors", managers: heirs.map((g) => managers - 1 - g) },
        });
        if (gone.type !== "Replaced" || same.type !== "Replaced") throw new Error("there are successors");
        expect(inOrder(same.plan)).toEqual(inOrder(gone.plan));
      }
    }),
    { numRuns: runs },
  );
});
