import fc from "fast-check";
import { assigned, buffered, bufferFigures, type BufferedPlan } from "../../../src/plan/build/buffer";
import { faces } from "../../../src/plan/cube/faces";
import type { BufferRequest } from "../../../src/plan/inputs/inputs";
import type { Plan } from "../../../src/plan/cube/plan";
import { verifyBuffers } from "../../../src/plan/proof/verifyBuffers";
import { verify } from "../../../src/plan/proof/verify";
import { anyPlan, planOf, runs, small, sum, whole } from "../change/anyPlan";

const four = planOf(
  small({
    periods: [6, 6],
    products: [{ name: "P", target: { sales: "1000" } }],
    managers: ["A", "B", "C", "D"].map((name) => ({ name })),
  }),
);

const team: BufferRequest = { metric: 0, manager: null, size: { type: "Percent", percent: 5 }, reason: "" };
const own: BufferRequest = { metric: 0, manager: 1, size: { type: "Amount", units: 20 }, reason: "" };

function withBuffers(plan: Plan, requests: readonly BufferRequest[]): BufferedPlan {
  const result = buffered(plan, requests);
  if (result.type !== "Buffered") throw new Error(JSON.stringify(result));
  return result.plan;
}

describe("buffered(plan, requests)", () => {
  const plan = withBuffers(four, [team, own]);

  it("shows target, buffer of each level and what is assigned side by side", () => {
    expect(bufferFigures(plan, whole)).toEqual({ target: 1000, fromTeam: 50, fromManagers: 20, assigned: 1070 });
    expect(bufferFigures(plan, { ...whole, manager: 1 })).toMatchObject({ target: 250, fromManagers: 20 });
    expect(bufferFigures(plan, { ...whole, manager: 0 })).toMatchObject({ target: 250, fromManagers: 0 });
    expect(sum([0, 1, 2, 3].map((manager) => bufferFigures(plan, { ...whole, manager }).fromTeam))).toBe(50);
  });

  it("hands out a plan that ties, and keeps the target as it was", () => {
    expect(verify(assigned(plan))).toEqual([]);
    expect(faces(assigned(plan), 0).total).toBe(1070);
    expect(plan.target).toBe(four);
  });

  it("gives back exactly the former plan when the buffers go", () => {
    expect(assigned(withBuffers(four, []))).toBe(four);
    expect(withBuffers(four, [own]).buffers[0]).toEqual(plan.buffers[1]);
  });

  it("puts nothing on held leaves", () => {
    const held = { ...four, inputs: { ...four.inputs, holds: [{ ...whole, manager: 0, amount: 250 as never, reason: "" }] } };
    expect(bufferFigures(withBuffers(held, [team]), { ...whole, manager: 0 }).assigned).toBe(250);
    expect(buffered(held, [own, { ...own, manager: 0 }])).toMatchObject({ type: "Refused", request: 1, refusal: { type: "AllHeld" } });
  });

  it("keeps bounds, also where only the buffers together break one", () => {
    const bounded = { ...four, inputs: { ...four.inputs, bounds: [{ ...whole, manager: 1, min: null, max: 265 as never, reason: "" }] } };
    expect(buffered(bounded, [team])).toMatchObject({ type: "Buffered" });
    expect(buffered(bounded, [team, { ...own, size: { type: "Amount", units: 10 } }])).toMatchObject({
      type: "Refused",
      refusal: { type: "BreaksBound", units: 272, shortfall: 7 },
    });
  });

  it.each([
    ["one that a cell cannot keep", 999_999_999_999_999, [1000], 0, null],
    ["one whose sum is beyond what can be counted with", 900_000_000_000_000, [901], 0, null],
    ["several that fit one by one but not together", 90_000_000_000_000, [1000, 1000], 1, null],
    ["the team's and a manager's together", 90_000_000_000_000, [1000, { manager: 0, percent: 900 }], 1, 0],
  ] as const)("refuses %s", (_, target, percents, request, manager) => {
    const plan = planOf(small({ products: [{ name: "P", target: { sales: String(target) } }] }));
    const requests = percents.map((one): BufferRequest =>
      typeof one === "number"
        ? { ...team, size: { type: "Percent", percent: one } }
        : { ...team, manager: one.manager, size: { type: "Percent", percent: one.percent } },
    );
    const refused = buffered(plan, requests);
    expect(refused).toMatchObject({ type: "Refused", request, slice: whole, refusal: { type: "OutOfRange", max: 999_999_999_999_999 } });
    expect(manager === null || requests[request]?.manager === manager).toBe(true);
  });

  it("is proved: every leaf is its target and its buffers, every buffer what was asked for", () => {
    const out = assigned(plan);
    expect(verifyBuffers(plan, out)).toEqual([]);
    const [cube] = out.cubes as [Plan["cubes"][number]];
    const leaves = cube.leaves.map((units, i) => units + (i === 3 ? 1 : 0));
    expect(verifyBuffers(plan, { ...out, cubes: [{ ...cube, leaves }] })).toEqual([
      { metric: 0, what: "buffer", at: 3, expected: cube.leaves[3], found: leaves[3] },
    ]);
    const [first, second] = plan.buffers as [BufferedPlan["buffers"][number], BufferedPlan["buffers"][number]];
    expect(verifyBuffers({ ...plan, buffers: [first, { ...second, units: 21 }] }, out)).toEqual([
      { metric: 0, what: "buffer", at: 1, expected: 21, found: 20 },
    ]);
  });

  it("is never below the target", () => {
    expect(buffered(four, [{ ...team, size: { type: "Percent", percent: -1 } }])).toMatchObject({
      type: "Refused",
      refusal: { type: "BelowTarget" },
    });
  });

  it("any buffers: the target is untouched, what is assigned is the target plus every buffer, and no leaf is below its target", () => {
    const cases = anyPlan().chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        requests: fc.array(
          fc.record({
            metric: fc.nat(plan.inputs.metrics.length - 1),
            manager: fc.option(fc.nat(plan.inputs.managers.length - 1)),
            size: fc.oneof(
              fc.integer({ min: 0, max: 500 }).map((units) => ({ type: "Amount" as const, units })),
              fc.double({ min: 0, max: 40, noNaN: true }).map((percent) => ({ type: "Percent" as const, percent })),
            ),
            reason: fc.constant(""),
          }),
          { maxLength: 4 },
        ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ plan, requests }) => {
        const result = buffered(plan, requests);
        if (result.type === "Refused") {
          expect(result.refusal.type).toBe("ZeroBase");
          return;
        }
        const out = assigned(result.plan);
        expect(verify(out)).toEqual([]);
        expect(verify(result.plan.target)).toEqual([]);
        plan.inputs.metrics.forEach((_, metric) => {
          const figures = bufferFigures(result.plan, { ...whole, metric });
          const units = sum(result.plan.buffers.filter((buffer) => buffer.metric === metric).map((buffer) => buffer.units));
          expect(figures).toMatchObject({ target: faces(plan, metric).total, assigned: faces(out, metric).total });
          expect(figures.assigned).toBe(figures.target + units);
          out.cubes[metric]?.leaves.forEach((amount, i) => expect(amount).toBeGreaterThanOrEqual(plan.cubes[metric]?.leaves[i] ?? 0));
        });
        result.plan.buffers.forEach((buffer, i) => expect(withBuffers(plan, [requests[i] as BufferRequest]).buffers[0]).toEqual(buffer));
      }),
      { numRuns: runs },
    );
  });
});
