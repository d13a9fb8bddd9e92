import { problemText } from "../../../src/i18n/problemText";
import { allTexts } from "../../../src/i18n/allTexts";
import { changeTotal, type TotalChange } from "../../../src/plan/change/changeTotal";
import { respreadPlan } from "../../../src/plan/change/respreadPlan";
import { refusalDetail } from "../../../src/plan/change/refusalDetail";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { planOf, small, whole } from "./anyPlan";

/** A plan in units of 0.01: P 900.00 for A, B and C, with what is held or bounded. */
const team = (more: Partial<PlanFile> = {}) =>
  planOf(
    small({
      periods: [6, 6],
      metrics: [{ id: "sales", name: "Sales", unit: "0.01" }],
      products: [{ name: "P", target: { sales: "900" } }],
      managers: [{ name: "A" }, { name: "B" }, { name: "C" }],
      ...more,
    }),
  );

function refused(plan: ReturnType<typeof team>, change: Partial<TotalChange>) {
  const asked = { slice: whole, total: 0, siblings: null, held: [], ...change };
  const result = changeTotal(plan, asked);
  if (result.type !== "Refused") throw new Error("not refused");
  return refusalDetail(plan.inputs, asked.slice, result.refusal);
}

const ofA = { ...whole, manager: 0 };

describe("refusalDetail(inputs, slice, refusal)", () => {
  it("names who is held, and amounts in the metric's unit", () => {
    const plan = team({ holds: [{ metric: "sales", manager: "A", amount: "300" }] });
    const detail = refused(plan, { slice: ofA, total: 35_000 });
    expect(detail).toEqual({
      type: "AllHeld",
      metric: "Sales",
      where: { product: null, manager: "A", client: null, period: null },
      held: "300.00",
      total: "350.00",
      shortfall: "50.00",
    });
    expect(problemText(allTexts("zh-CN").problems, detail)).toBe(
      "Sales：A的数额已全部锁定，合计 300.00，无法变为 350.00，有 50.00 无处增减。请解除其中的锁定，或改动别处。",
    );
    expect(problemText(allTexts("en").problems, refused(plan, { total: 10_000 }))).toContain(
      "300.00 is held within the whole team’s year, 200.00 more than the new total 100.00",
    );
  });

  it("names the bound that would break, with its amounts", () => {
    const plan = team({ bounds: [{ metric: "sales", manager: "A", max: "310" }] });
    expect(refused(plan, { total: 99_000 })).toMatchObject({
      type: "BreaksBound",
      limit: { manager: "A", min: null, max: "310.00" },
      units: "330.00",
      shortfall: "20.00",
    });
  });

  it("names the siblings that have too little", () => {
    const plan = team();
    const detail = refused(plan, { slice: ofA, total: 95_000, siblings: "manager" });
    expect(detail).toMatchObject({ type: "SiblingsCannot", by: "manager", need: "650.00", have: "600.00", shortfall: "50.00" });
    expect(refused(plan, { slice: ofA, total: 31_000, siblings: "product" })).toMatchObject({ type: "NoSiblings", by: "product" });
  });

  it("says where there is no proportion, and what a cell can hold", () => {
    const plan = team({ managers: [{ name: "A", weight: 0 }, { name: "B" }] });
    expect(refused(plan, { slice: ofA, total: 100 })).toMatchObject({
      type: "ZeroBase",
      where: { manager: "A" },
      total: "1.00",
      shortfall: "1.00",
    });
    expect(refused(plan, { total: -1 })).toMatchObject({ type: "TotalOutOfRange", total: "-0.01", max: "9,999,999,999,999.99" });
  });

  it("names the manager whose open periods are held when the year is re-spread", () => {
    const plan = team({
      managers: [{ name: "B" }, { name: "A" }, { name: "C" }],
      holds: [{ metric: "sales", manager: "A", period: 2, amount: "150" }],
    });
    const result = respreadPlan(plan, {
      metric: 0,
      closed: 1,
      actuals: { by: "manager", units: [15_000, 10_000, 15_000] },
      remainders: "own",
      whenOver: "zero",
      shape: "seasonal",
      held: [],
    });
    if (result.type !== "Refused") throw new Error("not refused");
    expect(refusalDetail(plan.inputs, result.slice, result.refusal)).toMatchObject({
      type: "AllHeld",
      where: { manager: "A" },
      held: "150.00",
      total: "200.00",
    });
  });
});
