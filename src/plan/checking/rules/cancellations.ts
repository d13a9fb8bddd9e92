import { discoveries } from "../../statistics/benjaminiHochberg";
import { mannKendall } from "../../statistics/mannKendall";
import { senSlope } from "../../statistics/senSlope";
import type { Facts } from "../facts/facts";
import { cancellationRate, cancellationsOf, leftClients, USERS, type Cancellations } from "../team/cancellations";
import { clientsById } from "../team/clients";
import { actualRow, placesOf, salesOf, type Place } from "../team/sales";
import type { Found, Subject, Tested } from "./found";

/** What is compared: the last months with as many before. */
const RECENT = 3;

/** So many clients who left in one month are worth a question by themselves. */
const LEFT = 2;

/** Of all that is found, this share at most is expected to be chance. */
const FALSE_SHARE = 0.1;

interface Group {
  readonly manager: string | null;
  readonly subject: Subject | null;
  readonly places: readonly Place[];
  /** First month, from 0. */
  readonly from: number;
}

/**
 * Rule 10, 退订、离网增加: the monthly rate of cancellations rises (Mann–Kendall, one-sided, exact where it can be) and has grown by half against
 * the three months before; or several clients left in one month. By manager, product and class; where the whole team's rate rises, and not
 * that of one alone, that is one finding and none of anybody. Many are looked at, so the chances are judged together (Benjamini–Hochberg).
 */
export function cancellations(facts: Facts): Tested {
  const groups = groupsOf(facts).map((group) => ({ group, ...trendOf(facts, group) }));
  const tested = groups.filter(({ p }) => p !== null);
  const rule = facts.inputs.checking.rules[10];
  const discovered = discoveries(
    tested.map(({ p }) => p ?? 1),
    FALSE_SHARE,
  );
  const risen = tested.filter(({ p, fact }, i) => discovered[i] && (p ?? 1) <= rule.p && fact !== null);
  const isTeam = risen.some(({ group }) => group.manager === null && group.subject === null);
  const shown = risen.filter(({ group }) => !isTeam || group.manager === null);
  const left = leavings(facts);
  return {
    tests: tested.length,
    found: [
      ...shown.flatMap(({ group, fact }): Found[] =>
        fact === null
          ? []
          : [
              {
                ...base(facts, group),
                level: left.some(({ manager }) => manager === group.manager) ? "priority" : "attention",
                fact,
              },
            ],
      ),
      ...left.filter(({ manager }) => !shown.some(({ group }) => group.manager === manager)),
    ],
  };
}

function groupsOf(facts: Facts): readonly Group[] {
  const places = placesOf(facts);
  const all = places.flat();
  const { products } = facts.inputs;
  const classes = [...new Set(facts.course.current.inputs.clients.map((client) => client.class))].filter((one) => one !== "").sort();
  return [
    { manager: null, subject: null, places: all, from: 0 },
    ...facts.people.map(({ id, at, from }) => ({ manager: id, subject: null, places: places[at] ?? [], from: from - 1 })),
    ...products.map(({ id }, product) => ({
      manager: null,
      subject: { of: "product" as const, id },
      places: all.filter((place) => place.product === product),
      from: 0,
    })),
    ...classes.map((id) => ({
      manager: null,
      subject: { of: "class" as const, id },
      places: all.filter(({ client }) => clientsById(facts).get(client ?? "")?.class === id),
      from: 0,
    })),
  ];
}

function trendOf(facts: Facts, { manager, places, from }: Group): { readonly p: number | null; readonly fact: Found["fact"] | null } {
  const rule = facts.inputs.checking.rules[10];
  const series = cancellationsOf(facts, places);
  const months = facts.closed.flatMap((month) => (month >= from ? [series[month]] : [])).filter((month) => month !== undefined);
  const rates = months.map(cancellationRate);
  const known = rates.filter((rate) => rate !== null);
  if (known.length < rule.months || known.every((rate) => rate === known[0])) return { p: null, fact: null };
  const { p } = mannKendall(known) ?? { p: 1 };
  const { now, before } = recent(months);
  const hasGrown = now.cancelled >= rule.minUsers && now.rate >= rule.growth * before.rate;
  if (!hasGrown || (manager === null && !alsoWithoutOne(facts, places))) return { p, fact: null };
  return {
    p,
    fact: { type: "Cancellations", before: before.rate, now: now.rate, cancelled: now.cancelled, slope: senSlope(known) ?? 0, p },
  };
}

function recent(months: readonly Cancellations[]) {
  return { now: together(months.slice(-RECENT)), before: together(months.slice(-2 * RECENT, -RECENT)) };
}

/** Whether what grows for many still grows without the one who has most of it: else it is his, and not the team's. */
function alsoWithoutOne(facts: Facts, places: readonly Place[]): boolean {
  const rule = facts.inputs.checking.rules[10];
  const { accounts } = facts.course.current;
  const grownOf = (own: readonly Place[]) => {
    const series = cancellationsOf(facts, own);
    return recent(facts.closed.flatMap((month) => series[month] ?? []));
  };
  const ofManager = new Map<number, Place[]>();
  for (const place of places) {
    const manager = accounts[place.account]?.manager ?? -1;
    const own = ofManager.get(manager);
    if (own) own.push(place);
    else ofManager.set(manager, [place]);
  }
  const most = [...ofManager]
    .map(([manager, own]) => ({ manager, cancelled: grownOf(own).now.cancelled }))
    .reduce((one, other) => (other.cancelled > one.cancelled ? other : one), { manager: -1, cancelled: -1 });
  const { now, before } = grownOf(places.filter(({ account }) => accounts[account]?.manager !== most.manager));
  return now.cancelled >= rule.minUsers && now.rate >= rule.growth * before.rate;
}

function together(months: readonly Cancellations[]): { readonly cancelled: number; readonly rate: number } {
  const cancelled = months.reduce((sum, month) => sum + month.cancelled, 0);
  const users = months.reduce((sum, month) => sum + month.users, 0);
  return { cancelled, rate: users > 0 ? cancelled / users : 0 };
}

/** Of each manager, the last month in which several clients left. */
function leavings(facts: Facts): readonly Found[] {
  return facts.people.flatMap((person): Found[] => {
    const own = new Set((placesOf(facts)[person.at] ?? []).map(({ client }) => client));
    const month = facts.closed
      .slice(-RECENT)
      .filter((one) => [...(leftClients(facts)[one] ?? [])].filter((client) => own.has(client)).length >= LEFT)
      .at(-1);
    if (month === undefined) return [];
    const gone = [...(leftClients(facts)[month] ?? [])].filter((client) => own.has(client)).sort();
    const { from = 0, to = 0 } = facts.months[month] ?? {};
    return [
      {
        rule: 10,
        level: "priority",
        manager: person.id,
        subject: null,
        from,
        to,
        period: `left m${month + 1}`,
        rows: gone.map((client) => `${client}:${month + 1}`),
        fact: { type: "LeftClients", left: gone.length },
      },
    ];
  });
}

function base(facts: Facts, { manager, subject, places }: Group): Omit<Found, "fact" | "level"> {
  const months = facts.closed.slice(-RECENT);
  const [first = 0, last = 0] = [months[0], months.at(-1)];
  const { cancelled } = salesOf(facts)[USERS] ?? {};
  const rows = places.flatMap((place) =>
    months.flatMap((month) => ((cancelled?.[place.start + month] ?? 0) > 0 ? [actualRow(facts, manager ?? "", place, USERS, month)] : [])),
  );
  return {
    rule: 10,
    manager,
    subject,
    from: facts.months[first]?.from ?? 0,
    to: facts.months[last]?.to ?? 0,
    period: `m${last + 1}`,
    rows: rows.sort(),
  };
}
