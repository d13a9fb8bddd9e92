import type { Inputs } from "../../../src/plan/inputs/inputs";
import { agreed, checked, findingsOf, ON, SINCE, TEAM, WHO, withActuals, withLog, withVisits } from "./planted";

/** Each sign is planted on one of an honest team, and found by its rule with the rows that it was planted in. */

test("the honest team itself is asked about nothing above a note", () => {
  expect(
    checked(TEAM)
      .findings.filter(({ level }) => level !== "note")
      .map(({ rule, manager }) => [rule, manager]),
  ).toEqual([]);
});

test("1: two of the last eight reports missing are attention, one lately is a note; those who are away owe nothing", () => {
  const missing = (weeks: readonly string[]): Inputs => {
    const isIn = (date: string): boolean => weeks.some((monday) => date >= monday && date < later(monday, 7));
    return {
      ...TEAM,
      summaries: TEAM.summaries.filter(({ manager, from }) => manager !== WHO || !isIn(from)),
      log: TEAM.log.filter(({ manager, date }) => manager !== WHO || !isIn(date)),
    };
  };
  const [two] = findingsOf(checked(missing(["2026-08-24", "2026-09-07"])), 1);
  expect(two).toMatchObject({ level: "attention", from: "2026-08-24", to: "2026-09-13", fact: { type: "Reports", due: 8, missing: 2 } });
  const [one] = findingsOf(checked(missing(["2026-09-07"])), 1);
  expect(one).toMatchObject({ level: "note", fact: { missing: 1 } });
  const away = {
    ...missing(["2026-08-24", "2026-09-07"]),
    absences: [{ manager: WHO, from: "2026-08-24", to: "2026-09-13", kind: "leave" as const }],
  };
  expect(findingsOf(checked(away), 1)).toEqual([]);
});

test("1: late ones are attention; the day that was typed counts, not that of taking in", () => {
  const handedIn = (submitted: string, received: string): Inputs => ({
    ...TEAM,
    summaries: TEAM.summaries.map((one) =>
      one.manager !== WHO ? one : one.from < "2026-08-31" ? { ...one, submitted: one.from } : { ...one, submitted, received },
    ),
  });
  expect(findingsOf(checked(handedIn("", ON)), 1)[0]).toMatchObject({ level: "attention", fact: { late: 4, missing: 0 } });
  expect(findingsOf(checked(handedIn("2026-09-04", ON)), 1)).toEqual([]);
});

const BARE = { content: "拜访", result: "", purpose: "", visit: "" };

test("2: entries with next to nothing in them; calls and rows with a purpose are none", () => {
  const bare = withVisits(
    () => null,
    withLog((entry) => ({ ...entry, ...BARE })),
  );
  const [found] = findingsOf(checked(bare), 2);
  expect(found).toMatchObject({ level: "attention", fact: { type: "Thin" } });
  expect(found?.rows.every((row) => row.startsWith(`l:${WHO}`))).toBe(true);
  for (const more of [{ purpose: "续约洽谈" }, { place: "电话" }])
    expect(
      findingsOf(
        checked(
          withVisits(
            () => null,
            withLog((entry) => ({ ...entry, ...BARE, ...more })),
          ),
        ),
        2,
      ),
    ).toEqual([]);
});

test("3: all visits to three of twelve clients, beyond what they are planned to get", () => {
  const few = (client: string): string => (client.startsWith("c") ? `c2-${Number(client.split("-")[1]) % 3}` : client);
  const same = withVisits(
    (visit) => ({ ...visit, client: few(visit.client) }),
    withLog((entry) => ({ ...entry, client: few(entry.client) })),
  );
  expect(findingsOf(checked(same), 3)[0]).toMatchObject({
    level: "attention",
    fact: { type: "SameClients", served: 3, clients: 12, prospects: 0 },
  });
});

const CONTENT = "与王主任面谈彩铃续费，介绍新资费和群发功能，客户表示需要再考虑";

test("4: four visits to a client that read alike are attention, a round of service is a note; what brought more has moved", () => {
  const to = (purpose: string, digits: (i: number) => string): Inputs => {
    let copied = 0;
    const log = withLog((entry) =>
      entry.client === "c2-0" && entry.date >= "2026-08-01" && copied++ < 4
        ? { ...entry, content: `${CONTENT}${digits(copied)}`, purpose, visit: "" }
        : entry,
    );
    const ids = new Set(log.log.filter(({ content, manager }) => content.startsWith(CONTENT) && manager === WHO).map(({ date }) => date));
    return withVisits((visit) => (visit.client === "c2-0" && ids.has(visit.date) ? { ...visit, results: [] } : visit), log);
  };
  const [found] = findingsOf(checked(to("客户回访", (i) => `${i}人`)), 4);
  expect(found).toMatchObject({ level: "attention", subject: { of: "client", id: "c2-0" }, fact: { visits: 4 } });
  expect(found?.rows).toHaveLength(4);
  expect(findingsOf(checked(to("例行巡检", () => "")), 4)[0]?.level).toBe("note");
  // Of many clients it is one question of each level.
  const all = findingsOf(
    checked(
      withVisits(
        (visit) => ({ ...visit, results: [] }),
        withLog((entry) => ({ ...entry, content: CONTENT })),
      ),
    ),
    4,
  );
  expect(all.map(({ level, subject, fact }) => ({ level, subject, type: fact.type }))).toEqual([
    { level: "attention", subject: null, type: "UnchangedClients" },
    { level: "note", subject: null, type: "UnchangedClients" },
  ]);
});

test("5: exactly four visits every day, unless the plan has them; with days worded alike it is one line", () => {
  const days = [...new Set(TEAM.log.filter(({ manager, date }) => manager === WHO && date >= SINCE).map(({ date }) => date))].sort();
  const entry = TEAM.log.find(({ manager, client }) => manager === WHO && client !== "");
  const visit = TEAM.visits.find(({ manager }) => manager === WHO);
  if (!entry || !visit) throw new Error("nobody is there");
  const own = TEAM.log.filter(({ client, content, date }) => client !== "" && content.length > 20 && date < SINCE);
  const rows = days.flatMap((date, day) =>
    [0, 1, 2, 3].map((i) => ({ date, client: `c2-${(i * 3 + day) % 12}`, content: own[day * 4 + i]?.content ?? "", i })),
  );
  const even = (planned: boolean, words: (content: string, i: number) => string = (content) => content): Inputs => {
    const without = withVisits(
      () => null,
      withLog(() => null),
    );
    const log = rows.map(({ date, client, content, i }) => ({
      ...entry,
      id: `e:${date}:${i}`,
      date,
      client,
      content: words(content, i),
      visit: "",
    }));
    const visits = rows.map(({ date, client, i }) => ({ ...visit, id: `p:${date}:${i}`, date, client, status: "done" as const }));
    return { ...without, log: [...without.log, ...log], visits: planned ? [...without.visits, ...visits] : without.visits };
  };
  expect(findingsOf(checked(even(false)), 5)[0]).toMatchObject({ level: "note", also: null, fact: { type: "EvenDays", visits: 4 } });
  expect(findingsOf(checked(even(true)), 5)[0]).toMatchObject({ level: "note", fact: { type: "PlannedEvenDays" } });
  const alike = checked(even(false, (_, i) => ALIKE[i % ALIKE.length] ?? ""));
  expect(findingsOf(alike, 5)[0]).toMatchObject({ level: "attention", also: { rule: 6, fact: { type: "AlikeDays" } } });
});

const ALIKE = ["上午到厂区收集新入职员工名单并核对部门", "下午在会议室讲解专线资费与安装的工期", "与财务核对上月账单，退回两张错开的发票"];

test("6: days that are worded alike; untouched rows of the plan are none", () => {
  const alike = withLog((entry, i) => ({ ...entry, content: ALIKE[i % 3] ?? "", result: "等待答复" }));
  const found = findingsOf(checked(alike), 6);
  expect(
    found.some(({ level, fact, also }) => level === "attention" && (fact.type === "AlikeDays" || also?.fact.type === "AlikeDays")),
  ).toBe(true);
  expect(findingsOf(checked(withLog((entry) => ({ ...entry, content: entry.purpose, result: "" }))), 6)).toEqual([]);
});

test("7: planned visits that do not take place; what clients called off is a note, what the company called off nothing", () => {
  const called = (by: "own" | "client" | "company"): Inputs => {
    const log = withLog((entry, i) => (i % 3 === 0 ? { ...entry, visit: "" } : null));
    return withVisits((visit, i) => (i % 3 === 0 ? visit : { ...visit, status: "cancelled", by }), log);
  };
  expect(findingsOf(checked(called("own")), 7)[0]).toMatchObject({ level: "attention", fact: { type: "NotCarriedOut" } });
  expect(findingsOf(checked(called("client")), 7)[0]).toMatchObject({ level: "note" });
  expect(findingsOf(checked(called("company")), 7)).toEqual([]);
});

test("8: forecasts of one's own that hit less than half", () => {
  const [action] = TEAM.actions;
  if (!action) throw new Error("nobody forecasts");
  const wild = {
    ...TEAM,
    actions: [
      ...TEAM.actions.filter(({ manager }) => manager !== WHO),
      {
        ...action,
        id: "a:wild",
        manager: WHO,
        forecast: TEAM.actuals.flatMap(({ client, product, metric, month }) =>
          client?.startsWith("c2-") && product !== null && metric === 0
            ? [{ id: "", client, product, metric, month, amount: (month % 2 ? 60 : 1) as never }]
            : [],
        ),
      },
    ],
  };
  expect(findingsOf(checked(wild), 8).find(({ subject }) => subject?.id === "users")).toMatchObject({
    level: "attention",
    fact: { type: "Forecasts" },
  });
});

test("9: orders without plan and visit; those marked as renewals are not counted", () => {
  const orders = (source?: "renewal"): Inputs => {
    const isQuiet = ({ client }: { readonly client: string }): boolean => !client.startsWith("c2-");
    const bare = {
      ...TEAM,
      actions: [],
      visits: TEAM.visits.filter(isQuiet),
      log: TEAM.log.filter((one) => isQuiet(one) || one.client === "c2-11"),
    };
    const only = (one: Inputs["clients"][number]): Inputs["clients"][number] =>
      one.id.startsWith("c2-") ? { ...one, basis: one.basis.map((by) => by.map(() => (one.id === "c2-11" ? 1 : 0))) } : one;
    const plan = { ...bare, clients: bare.clients.map(only) };
    return { ...plan, actuals: plan.actuals.map((one) => (one.client?.startsWith("c2-") && source ? { ...one, source } : one)) };
  };
  expect(findingsOf(checked(orders()), 9)[0]).toMatchObject({ level: "note", fact: { type: "UnplannedOrders" } });
  expect(findingsOf(checked(orders("renewal")), 9)).toEqual([]);
});

test("10: cancellations that rise month by month; of the whole team it is one finding and nobody's", () => {
  const rising = (actual: Inputs["actuals"][number]): Inputs["actuals"][number] =>
    actual.metric === 0 ? { ...actual, actual: 100, cancelled: actual.month ** 2 } : actual;
  const [found] = findingsOf(checked(withActuals(rising)), 10);
  expect(found).toMatchObject({ level: "attention", fact: { type: "Cancellations" } });
  expect(found?.rows.length).toBeGreaterThan(10);
  const all = checked({ ...TEAM, actuals: TEAM.actuals.map(rising) });
  expect(findingsOf(all, 10, null).some(({ subject }) => subject === null)).toBe(true);
  expect(all.findings.filter(({ rule, manager }) => rule === 10 && manager !== null)).toEqual([]);
});

test("10: two clients who leave in a month come first", () => {
  const left = ["c2-1", "c2-2"].map((client) => ({ ...FILE, client, left: 8 }));
  expect(findingsOf(checked({ ...TEAM, clientFiles: left }), 10)[0]).toMatchObject({
    level: "priority",
    fact: { type: "LeftClients", left: 2 },
  });
});

const FILE = {
  industry: "",
  staff: null,
  address: "",
  contracts: [],
  competitorProducts: "",
  needs: "",
  note: "",
  leftReason: "",
  updated: "",
};

test("11: visits that bring no contracts", () => {
  const none = withVisits((visit) => ({ ...visit, results: visit.results.filter((result) => result !== "signed") }));
  expect(findingsOf(checked(none), 11)[0]).toMatchObject({ level: "attention", fact: { type: "FewContracts", signed: 0 } });
});

test("12: attainment below 80 % for months, first from six; ST only where each month has a reason and none a plan", () => {
  const low = withActuals((actual) => ({ ...actual, actual: Math.round((actual.actual ?? 0) * 0.5), cancelled: 0 }));
  const [found] = findingsOf(checked(low), 12);
  expect(found).toMatchObject({ level: "priority", st: false, fact: { type: "Behind", months: 9 } });
  const explained = (agreed: boolean): Inputs => ({
    ...low,
    explanations: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => ({
      ...{ manager: WHO, month, metric: 0, product: null, client: "", reason: "市场不好", catchUp: "", agreed: agreed && month === 9 },
    })),
  });
  expect(findingsOf(checked(explained(false)), 12).map(({ st }) => st)).toEqual([false, true]);
  expect(findingsOf(checked(explained(true)), 12).map(({ st }) => st)).toEqual([false, false]);
});

test("13: somebody steady falls by more than twenty points; deeper comes first", () => {
  const fallen = (to: number, ...months: readonly number[]): Inputs =>
    withActuals((actual) => {
      const planned = actual.actual ?? 0;
      return { ...actual, cancelled: 0, actual: [...months, 9].includes(actual.month) ? Math.round(planned * to) : planned };
    }, steady());
  expect(findingsOf(checked(fallen(0.7)), 13)[0]).toMatchObject({ level: "attention", fact: { type: "Fall" } });
  expect(findingsOf(checked(fallen(0.4)), 13)[0]).toMatchObject({ level: "priority" });
  expect(findingsOf(checked(fallen(0.95)), 13)).toEqual([]);
  // Months that stay below are held against the first ones; who fell before, and came back, was not always steady.
  expect(findingsOf(checked(fallen(0.7, 7, 8)), 13)[0]).toMatchObject({ level: "attention", fact: { type: "Fall" } });
  expect(findingsOf(checked(fallen(0.6, 4)), 13)).toEqual([]);
});

/** Everybody brings what was planned. */
function steady(): Inputs {
  const { planned } = checked(TEAM).facts.course;
  const rows = new Map(planned.accounts.map(({ client }, row) => [planned.inputs.clients[client ?? -1]?.id, row]));
  return {
    ...TEAM,
    actuals: TEAM.actuals.map((one) => {
      const at = ((one.product ?? 0) * planned.accounts.length + (rows.get(one.client ?? "") ?? 0)) * 12 + one.month - 1;
      return { ...one, actual: planned.cubes[one.metric]?.leaves[at] ?? 0, cancelled: 0 };
    }),
  };
}

test("a rule that is switched off finds nothing, and thresholds are those of the team", () => {
  const none = withVisits((visit) => ({ ...visit, results: [] }));
  const rule = TEAM.checking.rules[11];
  expect(findingsOf(checked(agreed(none, { 11: { ...rule, on: false } })), 11)).toEqual([]);
  expect(findingsOf(checked(agreed(none, { 11: { ...rule, min: 1000 } })), 11)).toEqual([]);
});

function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
