import { check } from "../../../src/plan/checking/check";
import { accuracyOf } from "../../../src/plan/checking/measures/accuracy";
import { bookedOf } from "../../../src/plan/checking/measures/booked";
import { catchUpOf } from "../../../src/plan/checking/measures/catchUp";
import { fitOf } from "../../../src/plan/checking/measures/fit";
import { leavingOf } from "../../../src/plan/checking/measures/leaving";
import { newsOf } from "../../../src/plan/checking/measures/news";
import { countRouting, routingOf } from "../../../src/plan/checking/measures/routing";
import { behindOf, notBought, notExpected } from "../../../src/plan/checking/measures/sales";
import { visitMeasures } from "../../../src/plan/checking/measures/visits";
import { dayNumber } from "../../../src/plan/calendar/date";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { validate } from "../../../src/plan/file/validate";
import { courseFor } from "../../honest/honestYear";

/** Two managers, three clients, two months: every figure below was counted by hand. Each client is planned 10 of each product a month. */
const FILE = {
  version: 1,
  language: "zh-CN",
  team: "t",
  year: 2026,
  metrics: [{ id: "users", name: "用户数", unit: "1" }],
  products: ["p", "q"].map((id) => ({ id, name: id, target: { users: "360" } })),
  managers: [
    { id: "jia", name: "甲", weight: 2 },
    { id: "yi", name: "乙", weight: 1 },
  ],
  clients: [
    { id: "a", name: "A 公司", manager: "jia", class: "A" },
    { id: "b", name: "B 公司", manager: "jia", class: "B" },
    { id: "c", name: "C 公司", manager: "yi", class: "A" },
  ],
  roles: { 总经理: "decider", 采购员: "user" },
  contacts: [{ client: "b", name: "钱", title: "采购员", role: "decider" }],
  actuals: [
    ...[
      ["a", "p", 10, 8],
      ["a", "q", 0, 6],
      ["b", "p", 12, 0],
      ["c", "p", 10, 10],
      ["c", "q", 10, 10],
    ].flatMap(([client, product, one, two]) => [
      { month: 1, client, product, metric: "users", actual: String(one) },
      { month: 2, client, product, metric: "users", actual: String(two) },
    ]),
    { month: 2, client: "b", product: "p", metric: "users", actual: "0", cancelled: "12" },
  ],
  visits: [
    {
      id: "v1",
      manager: "jia",
      date: "2026-02-03",
      time: "9:00",
      client: "a",
      contact: "赵",
      title: "总经理",
      results: ["signed"],
      status: "done",
    },
    { id: "v2", manager: "jia", date: "2026-02-04", client: "b", contact: "钱", title: "采购员", status: "done" },
    { id: "v3", manager: "jia", date: "2026-02-05", client: "b", contact: "孙", title: "采购员", status: "cancelled", by: "own" },
    { id: "v4", manager: "jia", date: "2026-02-06", client: "a", status: "cancelled", by: "company" },
    { id: "v5", manager: "yi", date: "2026-02-04", client: "c", results: ["learned"], status: "done" },
    { id: "v6", manager: "jia", date: "2026-03-20", client: "b", status: "planned" },
  ],
  log: [
    { id: "l1", manager: "jia", date: "2026-02-03", time: "9:20", client: "a", content: "签约", visit: "v1", place: "厂区" },
    { id: "l2", manager: "jia", date: "2026-02-10", client: "潜在客户", content: "介绍业务" },
    { id: "l3", manager: "jia", date: "2026-02-10", content: "内部会议" },
  ],
  clientFiles: [{ client: "a", updated: "2026-02-09" }],
  competitors: [{ manager: "jia", date: "2026-02-11", competitor: "友商", news: "降价" }],
  absences: [{ manager: "jia", from: "2026-02-12", to: "2026-02-13" }],
  actions: [{ manager: "jia", what: "补签", status: "open" }],
  explanations: [{ manager: "jia", month: 2, metric: "users", reason: "春节", catchUp: "三月补", agreed: true }],
} as unknown as PlanFile;

const { inputs, problems } = validate(FILE);
if (!inputs) throw new Error(JSON.stringify(problems));
const { facts } = check(courseFor(inputs), "2026-03-02");
const [jia, yi] = facts.people;
if (!jia || !yi) throw new Error("nobody is there");
const february = { from: dayNumber(2026, 2, 1), to: dayNumber(2026, 2, 28) };

test("M1–M5, M7: visits of a month", () => {
  const own = visitMeasures(facts, february, jia);
  expect(own).toMatchObject({ visits: 3, clientsServed: 2, servedByClass: { A: 1, B: 1 }, inCharge: 2, coverage: 1 });
  // February 2026 has 16 working days, of which he is away on two.
  expect(own).toMatchObject({ daysPresent: 14, visitsADay: 3 / 14, signed: 1, visitsPerContract: 3 });
  expect(own.contractRate?.[1]).toBeCloseTo(1 / 3, 12);
  // The role of a contact goes before his title; unplanned visits have no title.
  expect(own).toMatchObject({ titled: 2, deciders: 2, decisionMakers: 1, untitled: 1 });
  // What the company cancelled is not due.
  expect(own).toMatchObject({ due: 3, carriedOut: 2, plannedDone: 2 / 3, unplannedVisits: 1, unplanned: 1 / 3 });
  expect(visitMeasures(facts, february, yi)).toMatchObject({ visits: 1, visitsPerContract: null, decisionMakers: null, unplanned: 0 });
  expect(visitMeasures(facts, february, null)).toMatchObject({ visits: 4, clientsServed: 3, inCharge: 3, signed: 1, visitsPerContract: 4 });
  const none = visitMeasures(facts, { from: 0, to: 1 }, jia);
  expect(none).toMatchObject({ visits: 0, visitsADay: null, contractRate: null, shrunkRate: null, plannedDone: null });
});

test("M6: what was planned against what came", () => {
  // a·p 8 of 10, a·q 6 of 10, b·p 0 after cancellations, b·q nothing.
  expect(accuracyOf(facts, february, jia, 0)).toMatchObject({
    planAccuracy: 14 / 40,
    isOwn: false,
    weightedError: 26 / 14,
    bias: -26 / 40,
  });
  expect(accuracyOf(facts, february, yi, 0)).toMatchObject({ planAccuracy: 1, bias: 0, trackingSignal: null, scaledError: null });
  expect(accuracyOf(facts, february, null, 0).planAccuracy).toBeCloseTo(34 / 60, 12);
});

test("M8, M13: what is behind, and what is in hand to catch up", () => {
  expect(facts.closed).toEqual([0, 1]);
  const behind = behindOf(facts, jia, 0);
  // 80 planned in two months; 10 + 8 + 6 + 12 − 12 came.
  expect(behind[0]).toEqual({ of: "manager", id: "jia", planned: 80, net: 24, gap: 56, requiredPace: (400 + 56) / 10, isAtRisk: true });
  expect(behind.map(({ of, id, gap }) => [of, id, gap])).toEqual([
    ["manager", "jia", 56],
    ["client", "b", 40],
    ["product", "q", 34],
    ["product", "p", 22],
    ["client", "a", 16],
  ]);
  expect(behindOf(facts, yi, 0)).toEqual([]);
  expect(catchUpOf(facts, jia, 0)).toEqual({ gap: 56, requiredPace: 45.6, bestMonth: 22, actions: 1, plannedVisits: 1, isAgreed: true });
  expect(catchUpOf(facts, yi, 0)).toBeNull();
});

test("M9, M10: expected and not bought, bought and not expected", () => {
  const cells = (all: readonly { readonly client: string; readonly product: number; readonly units: number }[]) =>
    all.map(({ client, product, units }) => [client, product, units]);
  expect(cells(notBought(facts, february, jia, 0)).sort()).toEqual([
    ["b", 0, 10],
    ["b", 1, 10],
  ]);
  expect(notExpected(facts, february, jia, 0)).toEqual([]);
});

test("M11: cancellations and clients who left", () => {
  expect(leavingOf(facts, jia)).toEqual([
    { month: 0, cancelled: 0, rate: 0, left: [] },
    // 22 users at its start, 14 signed, 12 cancelled; b has none left.
    { month: 1, cancelled: 12, rate: 12 / 36, left: ["b"] },
  ]);
  expect(leavingOf(facts, null)[1]).toMatchObject({ cancelled: 12, left: ["b"] });
});

test("M12: contracts that were booked", () => {
  expect(bookedOf(facts, february, jia)).toEqual({ signed: 1, booked: 1, share: 1, open: [] });
  expect(bookedOf(facts, february, yi)).toMatchObject({ signed: 0, share: null });
});

test("M14: clients by class, beside the team", () => {
  const fit = fitOf(facts, february, jia, 0);
  expect(fit.map((one) => [one.class, one.visits, one.signed])).toEqual([
    ["", 1, 0],
    ["A", 1, 1],
    ["B", 1, 0],
  ]);
  expect(fit[1]).toMatchObject({ attainment: 24 / 40, teamRate: 1 / 2, teamAttainment: 64 / 80 });
});

test("M15, M16: ways and news", () => {
  expect(routingOf([countRouting(february, jia)])).toEqual({ clientsADay: 1, byPlace: { "": 2, 厂区: 1 }, scattered: 0, minutesLate: 20 });
  expect(routingOf([countRouting({ from: 0, to: 1 }, jia)])).toEqual({ clientsADay: null, byPlace: {}, scattered: 0, minutesLate: null });
  expect(newsOf(facts, february, jia)).toEqual({ clientFiles: 1, competitors: 1, contacts: 2 });
});
