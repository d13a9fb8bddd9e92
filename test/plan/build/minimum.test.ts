import { amount } from "../../../src/plan/numbers/amount";
import { assigned, buffered } from "../../../src/plan/build/buffer";
import { minimumStandings } from "../../../src/plan/build/minimum";
import { planOf, small, whole } from "../change/anyPlan";

const four = planOf(
  small({
    periods: [6, 6],
    products: [{ name: "P", target: { sales: "1000" } }],
    managers: ["A", "B", "C", "D"].map((name) => ({ name })),
  }),
);

describe("minimumStandings(plan, minimums)", () => {
  const minimums = [
    { ...whole, amount: amount(800), reason: "" },
    { ...whole, manager: 1, amount: amount(260), reason: "" },
    { ...whole, manager: 2, period: 0, amount: amount(125), reason: "" },
  ];

  it("tells by how many units a plan is below its minimums", () => {
    expect(minimumStandings(four, minimums).map(({ planned, shortfall }) => [planned, shortfall])).toEqual([
      [1000, 0],
      [250, 10],
      [125, 0],
    ]);
  });

  it("can be asked about what is assigned with a buffer", () => {
    const plan = buffered(four, [{ metric: 0, manager: 1, size: { type: "Amount", units: 20 }, reason: "" }]);
    if (plan.type !== "Buffered") throw new Error(plan.type);
    expect(minimumStandings(assigned(plan.plan), minimums)[1]).toMatchObject({ planned: 270, shortfall: 0 });
  });
});
