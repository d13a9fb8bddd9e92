import type { Finding } from "../../../src/plan/checking/findings/finding";
import { combined } from "../../../src/plan/checking/findings/combined";
import { withCommon } from "../../../src/plan/checking/findings/common";
import { findingOf } from "../../../src/plan/checking/findings/finding";
import { ownersOf } from "../../../src/plan/checking/facts/owners";
import type { Found } from "../../../src/plan/checking/rules/found";
import { dayOf } from "../../../src/plan/calendar/date";
import { checked, findingsOf, TEAM, WHO } from "./planted";

const day = (date: string): number => dayOf(date) ?? 0;

const CHAIN: Found = {
  ...{ rule: 4, level: "note", manager: "jia", subject: { of: "client", id: "c1" }, rows: ["l1", "l2", "l3"] },
  ...{ from: day("2026-05-04"), to: day("2026-05-18"), period: "2026-05-04", fact: { type: "Unchanged", visits: 3, likeness: 0.9 } },
};
const RUN: Found = {
  ...{ rule: 6, level: "note", manager: "jia", subject: null, rows: ["l3", "l4"] },
  ...{ from: day("2026-05-18"), to: day("2026-05-20"), period: "2026-05-18", fact: { type: "AlikeDays", days: 3, likeness: 0.9 } },
};

test("rules that belong together are one line in the same weeks, with both evidences, and two marks in others", () => {
  const [one, ...more] = combined([CHAIN, RUN].map(findingOf));
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    rule: 4,
    level: "attention",
    from: "2026-05-04",
    to: "2026-05-20",
    also: { rule: 6, from: "2026-05-18", to: "2026-05-20" },
    rows: ["l1", "l2", "l3", "l4"],
  });
  expect(one?.id).toBe(findingOf(CHAIN).id);
  for (const other of [
    { ...RUN, from: day("2026-05-19") },
    { ...RUN, manager: "yi" },
    { ...RUN, rule: 5 as const },
  ])
    expect(combined([CHAIN, other].map(findingOf)).map(({ level }) => level)).toEqual(["note", "note"]);
});

test("what the plan itself has evenly, what colleagues share and what most have raises nothing", () => {
  const even: Found = { ...CHAIN, rule: 5, subject: null, fact: { type: "PlannedEvenDays", days: 30, same: 30, visits: 4, p: 0 } };
  expect(combined([even, RUN].map(findingOf))).toHaveLength(2);
  expect(combined([CHAIN, { ...RUN, fact: { type: "SameAsOthers", entries: 3 } as const }].map(findingOf))).toHaveLength(2);
  expect(combined([findingOf(CHAIN), { ...findingOf(RUN), isCommon: true }])).toHaveLength(2);
});

test("what more than a quarter of the team has, and at least three of it, is a note about the form", () => {
  const of = (managers: readonly string[]): readonly Finding[] =>
    managers.map((manager) => findingOf({ ...CHAIN, rule: 12, level: "priority", manager, subject: null }));
  expect(withCommon(of(["a", "b", "c"]), 11).map(({ level, isCommon }) => [level, isCommon])).toEqual(Array(3).fill(["note", true]));
  expect(withCommon(of(["a", "b", "c"]), 12).every(({ level }) => level === "priority")).toBe(true);
  expect(withCommon(of(["a", "b"]), 4).every(({ level }) => level === "priority")).toBe(true);
  const team = [...of(["a", "b", "c"]), { ...findingOf(CHAIN), manager: null }];
  expect(withCommon(team, 4).at(-1)?.isCommon).toBe(false);
});

test("an id is that of rule, manager, subject and the day or month it began with", () => {
  const { id } = findingOf(CHAIN);
  expect(findingOf({ ...CHAIN, to: CHAIN.to + 7, rows: [], level: "attention" }).id).toBe(id);
  for (const other of [{ manager: "yi" }, { subject: null }, { period: "2026-05-05" }, { rule: 6 as const }])
    expect(findingOf({ ...CHAIN, ...other }).id).not.toBe(id);
});

test("a trial ends with its last day", () => {
  const trial = { ...TEAM, checking: { ...TEAM.checking, trialUntil: "2026-06-30" } };
  expect([checked(trial, "2026-06-30").isTrial, checked(trial, "2026-07-01").isTrial, checked(TEAM, "2026-06-30").isTrial]).toEqual([
    true,
    false,
    false,
  ]);
});

test("whoever joins owes nothing for twenty working days; clients who are handed over are their new manager's", () => {
  const silent = (from: number) => ({
    ...TEAM,
    managers: TEAM.managers.map((one) => (one.id === WHO ? { ...one, from, ramp: [] } : one)),
    ...{ summaries: TEAM.summaries.filter(({ manager }) => manager !== WHO), log: TEAM.log.filter(({ manager }) => manager !== WHO) },
    actuals: TEAM.actuals.filter(({ client, month }) => !client?.startsWith("c2-") || month >= from),
  });
  expect(findingsOf(checked(silent(1)), 1)).toHaveLength(1);
  expect(findingsOf(checked(silent(9)), 1)).toEqual([]);
  const onADay = {
    ...silent(1),
    managers: TEAM.managers.map((one) => (one.id === WHO ? { ...one, firstDay: "2026-09-07", from: 9 } : one)),
  };
  expect(findingsOf(checked({ ...onADay, actuals: silent(9).actuals }), 1)).toEqual([]);
  const gone = { ...silent(1), managers: TEAM.managers.map((one) => (one.id === WHO ? { ...one, lastDay: "2026-04-10" } : one)) };
  expect(
    findingsOf(checked({ ...gone, actuals: TEAM.actuals.filter(({ client, month }) => !client?.startsWith("c2-") || month < 5) }), 1),
  ).toEqual([]);
  const change = { type: "handOver" as const, client: "c2-3", to: "g4", month: 8, date: "", by: "", note: "" };
  const owners = ownersOf(checked({ ...TEAM, changes: [change] }).facts.course);
  expect([6, 7].map((month) => owners.inCharge("g4", month).includes("c2-3"))).toEqual([false, true]);
  expect([6, 7].map((month) => owners.inCharge(WHO, month).includes("c2-3"))).toEqual([true, false]);
  expect([...owners.cameIn(7)]).toEqual(["c2-3"]);
  expect([owners.sameAs("c2-3 2"), owners.sameAs("c2-3")]).toEqual(["c2-3", "c2-3"]);
});
