import { clientMonths } from "../../../src/plan/checking/measures/clientMonth";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { factsFor, LIVED } from "./lived";

test.each(LIVED)("what every client of $name brought is what the plan file says", ({ file, on }) => {
  const months = clientMonths(factsFor(file, on), 5);
  expect(months.map(({ client }) => client.id)).toEqual(file.clients?.map(({ id }) => id));
  for (const { client, metrics } of months) {
    metrics.forEach(({ net, netSoFar }, metric) => {
      const { id = "", unit = "1" } = file.metrics[metric] ?? {};
      const own = (file.actuals ?? []).filter((one) => one.client === client.id && one.metric === id);
      const units = (all: typeof own): number =>
        Math.round(all.reduce((sum, one) => sum + Number(one.actual ?? 0) - Number(one.cancelled ?? 0), 0) / Number(unit));
      expect(net).toBe(units(own.filter(({ month }) => month === 6)));
      expect(netSoFar).toBe(units(own.filter(({ month }) => month <= 6)));
    });
  }
});

/** One client of each kind: what he brought month by month. */
const MOVES = {
  new: [0, 0, 0, 0, 0, 4],
  growing: [10, 10, 10, 10, 10, 12],
  shrinking: [10, 10, 10, 10, 10, 8],
  steady: [10, 10, 10, 10, 10, 11],
} as const;

test("who is new, lost, growing or shrinking", () => {
  const names = [...Object.keys(MOVES), "lost"];
  const file: PlanFile = {
    version: 1,
    language: "zh-CN",
    team: "t",
    year: 2026,
    metrics: [{ id: "users", name: "用户数", unit: "1" }],
    products: [{ id: "p", name: "p", target: { users: "600" } }],
    managers: [{ id: "jia", name: "甲" }],
    clients: names.map((id) => ({ id, name: id, manager: "jia" })),
    clientFiles: [{ client: "lost", left: 6, leftReason: "搬走" }],
    actuals: Object.entries({ ...MOVES, lost: [10, 10, 10, 10, 10, 0] }).flatMap(([client, amounts]) =>
      amounts.map((amount, at) => ({ month: at + 1, client, product: "p", metric: "users", actual: String(amount) })),
    ),
  };
  const found = clientMonths(factsFor(file, "2026-06-30"), 5);
  expect(found.map(({ client, moves }) => [client.id, moves])).toEqual([
    ["new", "new"],
    ["growing", "growing"],
    ["shrinking", "shrinking"],
    ["steady", null],
    ["lost", "lost"],
  ]);
  expect(found[0]).toMatchObject({ visits: 0, sinceVisit: null, metDecider: false, products: 1, lately: [0, 0, 4] });
});
