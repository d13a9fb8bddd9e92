import fc from "fast-check";
import { CONTACT_ROLES } from "../../src/plan/inputs/contact";
import { RANKING_SHOWN } from "../../src/plan/inputs/checking";
import { FOLLOW_UP_HOWS, FOLLOW_UP_OUTCOMES } from "../../src/plan/inputs/followUp";
import { ABSENCE_KINDS } from "../../src/plan/inputs/absence";
import { ACTION_STATUSES } from "../../src/plan/inputs/action";
import { TASK_STATUSES } from "../../src/plan/inputs/dayTask";
import { VISIT_BY, VISIT_RESULTS, VISIT_STATUSES } from "../../src/plan/inputs/visit";
import { CREDIBILITIES } from "../../src/plan/inputs/competitor";
import { REPORT_KINDS } from "../../src/plan/inputs/logEntry";
import type { PlanFile } from "../../src/plan/file/planFile";

const words = fc.constantFrom("介绍业务", "收集名单", "called first, then met", "x");
const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-05-${String(of).padStart(2, "0")}`);
const month = fc.integer({ min: 1, max: 12 });
const manager = fc.constantFrom("jia", "Yi");
const client = fc.constantFrom("c1", "Two", "a client to be");
const count = fc.integer({ min: 0, max: 9 });

/** Entries of one list, none of whose fields must be there but those that are named. */
function entries<T extends Readonly<Record<string, fc.Arbitrary<unknown>>>>(fields: T, requiredKeys: readonly (keyof T & string)[]) {
  return fc.array(fc.record(fields, { requiredKeys: [...requiredKeys] }), { maxLength: 4 });
}

/** Of entries that speak of the same, the first. */
function distinct<T>(all: fc.Arbitrary<T[]>, key: (entry: T) => unknown): fc.Arbitrary<T[]> {
  return all.map((list) => list.filter((entry, i) => list.findIndex((other) => String(key(other)) === String(key(entry))) === i));
}

const visit = {
  manager,
  date: day,
  time: fc.constantFrom("09:30", "上午"),
  place: words,
  client,
  contact: words,
  title: words,
  phone: fc.constant("138 0000 0000"),
  purpose: words,
  results: fc.subarray([...VISIT_RESULTS]),
  status: fc.constantFrom(...VISIT_STATUSES),
  movedTo: day,
  by: fc.constantFrom(...VISIT_BY),
  reason: words,
};

const support = fc.record({ people: words, money: words, goods: words, information: words, policy: words }, { requiredKeys: [] });

/** All that plan files say from target to the day, of the team of `rightFile`. */
export const anyExecution = fc.record(
  {
    contacts: entries({ client, name: words, title: words, phone: words, role: fc.constantFrom(...CONTACT_ROLES) }, ["client"]),
    roles: fc.dictionary(words, fc.constantFrom(...CONTACT_ROLES)),
    actions: entries(
      {
        manager,
        goal: fc.record({
          metric: fc.constant("users"),
          product: fc.constant("sms"),
          client,
          horizon: fc.constant("quarter"),
          from: fc.constant(4),
          to: fc.constant(6),
        }),
        what: words,
        obstacles: words,
        clients: fc.array(client, { maxLength: 3 }),
        hours: fc.constantFrom(0, 2.5),
        support,
        forecast: entries({ client, product: fc.constant("crbt"), metric: fc.constant("revenue"), month, amount: fc.constant("12.50") }, [
          "client",
          "product",
          "metric",
          "month",
          "amount",
        ]),
        status: fc.constantFrom(...ACTION_STATUSES),
      },
      ["manager"],
    ),
    visits: entries(visit, ["manager"]),
    tasks: entries(
      {
        manager,
        date: day,
        line: month,
        task: words,
        status: fc.constantFrom(...TASK_STATUSES),
        rating: fc.oneof(fc.integer({ min: 1, max: 5 }), words),
        important: fc.boolean(),
        urgent: fc.boolean(),
        hours: fc.constantFrom(0, 1.5),
      },
      ["manager", "line"],
    ),
    log: entries({ manager, date: day, time: words, place: words, client, content: words, purpose: words, result: words }, ["manager"]),
    summaries: distinct(
      entries({ manager, kind: fc.constantFrom(...REPORT_KINDS), from: day, text: words, submitted: day, received: day }, [
        "manager",
        "from",
      ]),
      (one) => [one.manager, one.kind ?? "week", one.from],
    ),
    absences: entries({ manager, from: day, kind: fc.constantFrom(...ABSENCE_KINDS) }, ["manager", "from"]),
    explanations: distinct(
      entries(
        {
          manager,
          month,
          metric: fc.constant("users"),
          product: fc.constant("sms"),
          client,
          reason: words,
          catchUp: words,
          agreed: fc.boolean(),
        },
        ["manager", "month", "metric"],
      ),
      (one) => [one.manager, one.month, one.product, one.client],
    ),
    competitors: entries(
      { manager, date: day, client, competitor: words, news: words, product: words, credibility: fc.constantFrom(...CREDIBILITIES) },
      ["manager"],
    ),
    clientFiles: distinct(
      entries(
        {
          client,
          industry: words,
          staff: count,
          contracts: entries({ product: fc.constantFrom("SMS", "of long ago"), users: count, to: day }, []),
          left: month,
          updated: day,
        },
        ["client"],
      ),
      (one) => one.client,
    ),
    history: distinct(
      entries({ manager, client, month, visits: count, signed: count, cancelled: count }, ["manager", "client", "month"]),
      (one) => [one.manager, one.client, one.month],
    ),
    declined: distinct(
      entries({ id: words, on: day, manager, entry: words, field: words, text: words }, ["id", "manager"]),
      ({ id }) => id,
    ),
    visitPlans: distinct(entries({ client, month, count }, ["client", "month", "count"]), (one) => [one.client, one.month]),
    checking: fc.record(
      {
        report: fc.constantFrom(...REPORT_KINDS),
        dueDays: count,
        purposes: fc.array(words),
        visits: fc.dictionary(fc.constantFrom("A", "B", "D"), count),
        window: fc.integer({ min: 1, max: 250 }),
        trialUntil: day,
        keepMonths: month,
        ranking: fc.constantFrom(...RANKING_SHOWN),
        tolerances: fc.record({ behind: fc.constantFrom(0.8, 0.95, 1), risk: fc.constantFrom(0.5, 0.75) }, { requiredKeys: [] }),
        told: fc.record({ date: day, by: words }, { requiredKeys: [] }),
        rules: fc.record(
          { 2: fc.record({ on: fc.boolean(), share: fc.constant(0.4) }, { requiredKeys: [] }), 13: fc.constant({ z: 4 }) },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
    followUps: distinct(
      entries(
        {
          finding: fc.constantFrom("61753cd7", "00000012", "1e234567"),
          rule: fc.integer({ min: 1, max: 13 }),
          manager,
          from: day,
          fact: words,
          answer: words,
          how: fc.constantFrom(...FOLLOW_UP_HOWS),
          date: day,
          by: words,
          outcome: fc.constantFrom(...FOLLOW_UP_OUTCOMES),
          note: words,
          st: fc.boolean(),
        },
        ["finding"],
      ),
      (one) => one.finding,
    ),
    checkLog: entries({ on: day, by: words, rules: fc.subarray([1, 2, 3, 13]) }, ["on"]),
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<Partial<PlanFile>>;
