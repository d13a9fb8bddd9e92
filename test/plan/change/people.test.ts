import fc from "fast-check";
import { handOver } from "../../../src/plan/handover/handOver";
import { replaceManager, type ReplaceManager } from "../../../src/plan/handover/replaceManager";
import { faces } from "../../../src/plan/cube/faces";
import type { Plan } from "../../../src/plan/cube/plan";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { verify } from "../../../src/plan/proof/verify";
import { anyPlan, planOf, runs, small, sum, whole } from "./anyPlan";

const team = planOf(
  small({
    periods: [3, 3, 3, 3],
    managers: [{ name: "A" }, { name: "B" }, { name: "C", from: 4 }],
    products: [
      { name: "P", target: { sales: "800" } },
      { name: "Q", target: { sales: "400" } },
    ],
    clients: [
      { name: "a1", manager: "A" },
      { name: "a2", manager: "A" },
      { name: "b1", manager: "B" },
    ],
  }),
);

const rows = (plan: Plan): readonly string[] =>
  plan.accounts.map(
    ({ manager, client }) =>
      `${plan.inputs.managers[manager]?.name ?? ""}/${client === null ? "" : (plan.inputs.clients[client]?.name ?? "")}`,
  );

function handedOver(plan: Plan, client: number, to: number, month: number): Plan {
  const result = handOver(plan, { client, to, month });
  if (result.type !== "HandedOver") throw new Error(result.type);
  return result.plan;
}

function replaced(plan: Plan, leaver: number, month: number, by: ReplaceManager["by"]): Plan {
  const result = replaceManager(plan, { leaver, month, by });
  if (result.type !== "Replaced") throw new Error(result.type);
  return result.plan;
}

/** What nobody outside may notice: the team's products and periods, in every metric. */
function expectSameTeam(after: Plan, before: Plan): void {
  before.inputs.metrics.forEach((_, metric) => expect(faces(after, metric).productPeriod).toEqual(faces(before, metric).productPeriod));
  expect(after.inputs.products).toEqual(before.inputs.products);
  expect(verify(after)).toEqual([]);
  expect(validate(toPlanFile(after.inputs)).problems.filter(({ level }) => level === "error")).toEqual([]);
}

describe("handOver(plan, …)", () => {
  it("leaves earlier months with the old manager and gives later ones to the new", () => {
    const plan = handedOver(team, 0, 1, 7);
    expect(rows(plan)).toEqual(["A/a1", "A/a2", "B/b1", "B/a1 · B", "C/"]);
    const [before, after] = [faces(team, 0), faces(plan, 0)];
    const client = leavesOfClient(team, 0);
    expect(after.managerPeriod[0]).toEqual(
      before.managerPeriod[0]?.map((units, period) => units - (period >= 2 ? (client[period] ?? 0) : 0)),
    );
    expect(after.managerPeriod[1]).toEqual(
      before.managerPeriod[1]?.map((units, period) => units + (period >= 2 ? (client[period] ?? 0) : 0)),
    );
    expectSameTeam(plan, team);
  });

  it("just moves the client when it is from the first month on", () => {
    const plan = handedOver(team, 2, 0, 1);
    expect(rows(plan)).toEqual(["A/a1", "A/a2", "A/b1", "B/", "C/"]);
    expect(faces(plan, 0).managerPeriod[1]).toEqual([0, 0, 0, 0]);
    expectSameTeam(plan, team);
  });

  it("names the amounts of a manager who had no clients, by the manager", () => {
    const plan = handedOver(team, 0, 2, 10);
    expect(rows(plan)).toEqual(["A/a1", "A/a2", "B/b1", "C/C", "C/a1 · C"]);
    expectSameTeam(plan, team);
  });

  it("goes back and forth without losing a unit", () => {
    const there = handedOver(team, 0, 1, 4);
    const back = handedOver(there, 3, 0, 10);
    expect(rows(back)).toEqual(["A/a1", "A/a2", "A/a1 · B · A", "B/b1", "B/a1 · B", "C/"]);
    expectSameTeam(back, team);
  });

  it("does not cut a block of months", () => {
    expect(handOver(team, { client: 0, to: 1, month: 8 })).toEqual({ type: "InsideBlock", month: 8, first: 7, last: 9 });
  });

  it("takes the client's holds along, and tells which are not kept", () => {
    const amount = leavesOfClient(team, 0)[3] ?? 0;
    const hold = { ...whole, manager: 0, client: 0, period: 3, amount: amount as never, reason: "" };
    const year = { ...whole, manager: 0, client: 0, amount: sum(leavesOfClient(team, 0)) as never, reason: "" };
    const result = handOver({ ...team, inputs: { ...team.inputs, holds: [hold, year] } }, { client: 0, to: 1, month: 7 });
    if (result.type !== "HandedOver") throw new Error(result.type);
    expect(result.plan.inputs.holds[0]).toMatchObject({ manager: 1, client: 3, period: 3 });
    expect(result.unkept).toEqual([year]);
  });
});

describe("replaceManager(plan, …)", () => {
  it("gives later months to a placeholder, with the clients", () => {
    const plan = replaced(team, 0, 7, { type: "Placeholder", name: "待招聘" });
    expect(rows(plan)).toEqual(["A/a1", "A/a2", "B/b1", "C/", "待招聘/a1 · 待招聘", "待招聘/a2 · 待招聘"]);
    const before = faces(team, 0).managerPeriod[0] ?? [];
    expect(faces(plan, 0).managerPeriod[0]).toEqual([...before.slice(0, 2), 0, 0]);
    expect(faces(plan, 0).managerPeriod[3]).toEqual([0, 0, ...before.slice(2)]);
    expect(plan.inputs.managers[3]).toMatchObject({ name: "待招聘", from: 7, ramp: [] });
    expectSameTeam(plan, team);
  });

  it("gives a leaver without clients a placeholder without clients", () => {
    const plan = replaced(team, 2, 10, { type: "Placeholder", name: "B" });
    expect(rows(plan)).toEqual(["A/a1", "A/a2", "B/b1", "C/", "B 2/"]);
    expectSameTeam(plan, team);
  });

  it("shares later months among successors by what they have", () => {
    const plan = replaced(team, 1, 7, { type: "Successors", managers: [0, 2] });
    const [before, after] = [faces(team, 0).managerPeriod, faces(plan, 0).managerPeriod];
    expect(after[1]).toEqual([...(before[1]?.slice(0, 2) ?? []), 0, 0]);
    expect(after[0]?.[2]).toBe(150);
    expect(after[2]?.[2]).toBe(150);
    expectSameTeam(plan, team);
  });

  it("needs a successor other than the leaver", () => {
    expect(replaceManager(team, { leaver: 1, month: 7, by: { type: "Successors", managers: [1] } })).toEqual({ type: "NoSuccessor" });
    expect(replaceManager(team, { leaver: 1, month: 2, by: { type: "Successors", managers: [0] } })).toMatchObject({ type: "InsideBlock" });
  });
});

function leavesOfClient(plan: Plan, client: number): number[] {
  const { products, accounts, periods, leaves } = plan.cubes[0] ?? { products: 0, accounts: 0, periods: 0, leaves: [] };
  const account = plan.accounts.findIndex((row) => row.client === client);
  return Array.from({ length: periods }, (_, period) =>
    sum(Array.from({ length: products }, (__, product) => leaves[(product * accounts + account) * periods + period] ?? 0)),
  );
}

it("whoever takes over whatever and whenever: the team is the same in every product and period, and closed months stay", () => {
  const moves = anyPlan().chain((plan) => {
    const managers = plan.inputs.managers.length;
    return fc.record({
      plan: fc.constant(plan),
      period: fc.nat(plan.inputs.periods.length - 1),
      manager: fc.nat(managers - 1),
      others: fc.array(fc.nat(managers - 1), { minLength: 1, maxLength: 3 }),
      client: fc.nat(20),
      what: fc.constantFrom("client" as const, "placeholder" as const, "successors" as const),
    });
  });
  fc.assert(
    fc.property(moves, ({ plan, period, manager, others, client, what }) => {
      const month = 1 + sum(plan.inputs.periods.slice(0, period));
      if (what === "client" && plan.inputs.clients.length === 0) return;
      if (what === "successors" && others.every((other) => other === manager)) return;
      const after =
        what === "client"
          ? handedOver(plan, client % plan.inputs.clients.length, manager, month)
          : replaced(
              plan,
              manager,
              month,
              what === "placeholder" ? { type: "Placeholder", name: "?" } : { type: "Successors", managers: others },
            );
      expectSameTeam(after, plan);
      plan.inputs.metrics.forEach((_, metric) => {
        const rowsBefore = faces(plan, metric).managerPeriod;
        const rowsAfter = faces(after, metric).managerPeriod;
        rowsBefore.forEach((row, g) => expect(rowsAfter[g]?.slice(0, period)).toEqual(row.slice(0, period)));
        if (what !== "client") expect(sum(rowsAfter[manager]?.slice(period) ?? [])).toBe(0);
      });
    }),
    { numRuns: runs },
  );
});
