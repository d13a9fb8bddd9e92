import { wilson } from "../../statistics/wilson";
import { zOf } from "../../statistics/normal";
import { onceEach } from "../../steps/once";
import type { ContactRole } from "../../inputs/contact";
import { markOf } from "../../reports/standIn";
import { counts, once, oncePerSpan, type Facts, type Person } from "../facts/facts";
import { isIn, type Span } from "../facts/span";
import type { DoneVisit } from "../facts/visits";
import { clientId } from "../team/clients";
import { classOf } from "../team/contractRates";
import { shrunkRate, type Contracts } from "../team/shrunkRate";

/**
 * What visits of some days came to. Counts of managers add up to the team's; every ratio is Σ ÷ Σ, null where there is nothing to
 * divide by.
 */
export interface VisitMeasures {
  readonly visits: number;
  /** M1: clients of the plan who were visited, and by class. */
  readonly clientsServed: number;
  readonly servedByClass: Readonly<Record<string, number>>;
  /** Clients in charge on the last day, and how many of them were visited. */
  readonly inCharge: number;
  readonly covered: number;
  readonly coverage: number | null;
  /** M2: visits on each working day on which somebody was there. */
  readonly daysPresent: number;
  readonly visitsADay: number | null;
  /** M3; null where nothing was signed. */
  readonly signed: number;
  readonly visitsPerContract: number | null;
  /** M4: low end, rate, high end (Wilson, 95 %). */
  readonly contractRate: readonly [low: number, rate: number, high: number] | null;
  /** M4, between the own rate and the team's; the team's own rate for the team. */
  readonly shrunkRate: number | null;
  /** M5: of visits whose title is filled in, those to somebody who decides; and how many titles are not filled in. */
  readonly titled: number;
  readonly deciders: number;
  readonly decisionMakers: number | null;
  readonly untitled: number;
  /** Visits of which somebody has left something empty: the purpose, what came of it, or of a planned one the title. */
  readonly blanks: number;
  /** M7: planned visits that are due, and those of them that took place; done visits that nobody had planned. */
  readonly due: number;
  readonly carriedOut: number;
  readonly plannedDone: number | null;
  readonly unplannedVisits: number;
  readonly unplanned: number | null;
}

/** @param person null: the team, of which everything that is counted is the sum of what is counted of its people */
export function visitMeasures(facts: Facts, span: Span, person: Person | null): VisitMeasures {
  const countOf = countsOf(facts, span);
  const people = (person === null ? facts.people : [person]).map(countOf);
  const sum = (of: Exclude<keyof VisitCounts, "served">): number => people.reduce((all, one) => all + one[of], 0);
  const [visits, signed, daysPresent, inCharge, covered] = [
    sum("visits"),
    sum("signed"),
    sum("daysPresent"),
    sum("inCharge"),
    sum("covered"),
  ];
  const [titled, deciders, due, carriedOut] = [sum("titled"), sum("deciders"), sum("due"), sum("carriedOut")];
  const unplannedVisits = sum("unplannedVisits");
  const interval = wilson(signed, visits, zOf(0.95));
  const clients = people.flatMap(({ served }) => [...served]);
  return {
    visits,
    clientsServed: clients.length,
    servedByClass: byClass(facts, clients),
    inCharge,
    covered,
    coverage: ratio(covered, inCharge),
    daysPresent,
    visitsADay: ratio(visits, daysPresent),
    signed,
    visitsPerContract: ratio(visits, signed),
    contractRate: interval && [interval[0], signed / visits, interval[1]],
    shrunkRate: person === null ? ratio(signed, visits) : shrunkRate({ done: visits, signed }, contracts(facts, span)),
    titled,
    deciders,
    decisionMakers: ratio(deciders, titled),
    untitled: visits - titled,
    blanks: sum("blanks"),
    due,
    carriedOut,
    plannedDone: ratio(carriedOut, due),
    unplannedVisits,
    unplanned: ratio(unplannedVisits, visits),
  };
}

/** What is counted of one person. */
interface VisitCounts extends Pick<
  VisitMeasures,
  "visits" | "inCharge" | "covered" | "daysPresent" | "signed" | "titled" | "deciders" | "blanks" | "due" | "carriedOut" | "unplannedVisits"
> {
  /** Clients of the plan. */
  readonly served: ReadonlySet<string>;
}

/** Of each person once, whoever asks first. */
const countsOf = oncePerSpan((facts, span) => onceEach((person: Person) => counted(facts, span, person)));

function counted(facts: Facts, span: Span, person: Person): VisitCounts {
  const done = person.done.filter(({ day }) => isIn(span, day));
  const served = new Set(done.flatMap(({ client }) => clientId(facts, client) ?? []));
  const own = facts.owners.inCharge(person.id, monthAt(facts, Math.min(span.to, facts.on)));
  const roles = done.map((visit) => roleOf(facts, visit));
  const due = person.planned.filter(({ day, outcome, visit }) => isIn(span, day) && isDue(outcome, visit.by));
  return {
    visits: done.length,
    served,
    inCharge: own.length,
    covered: own.filter((client) => served.has(client)).length,
    daysPresent: presentDays(facts, span, person),
    signed: done.filter(({ isSigned }) => isSigned).length,
    titled: roles.filter((role) => role !== null).length,
    deciders: roles.filter((role) => role === "decider").length,
    blanks: done.filter(hasBlanks).length,
    due: due.length,
    carriedOut: due.filter(({ outcome }) => outcome === "done" || outcome === "moved").length,
    unplannedVisits: done.filter(({ visit }) => visit === null).length,
  };
}

/** See `blanks`. */
function hasBlanks({ visit, entry }: DoneVisit): boolean {
  const says = (entry?.content ?? "") + (entry?.result ?? "") !== "" || (visit?.results.length ?? 0) > 0;
  return !says || ((visit?.purpose || entry?.purpose) ?? "") === "" || visit?.title === "";
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** From 0; the last one after the year's end. */
export function monthAt({ months }: Facts, day: number): number {
  const month = months.findIndex(({ to }) => to >= day);
  return month < 0 ? months.length - 1 : month;
}

function byClass(facts: Facts, clients: readonly string[]): Readonly<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const client of clients) counted[classOf(facts, { client })] = (counted[classOf(facts, { client })] ?? 0) + 1;
  return counted;
}

/** Whether a planned visit counts as due. */
export function isDue(outcome: string, by: string | null): boolean {
  return outcome !== "open" && outcome !== "replaced" && !(outcome === "cancelled" && by === "company");
}

function presentDays(facts: Facts, span: Span, person: Person): number {
  let days = 0;
  for (let day = span.from; day <= Math.min(span.to, facts.on); day++) if (counts(facts, person, day)) days++;
  return days;
}

/** Of everybody, for what the own rate is brought nearer to. */
const contracts = oncePerSpan((facts, span): readonly Contracts[] =>
  facts.people.map(({ done }) => {
    const own = done.filter(({ day }) => isIn(span, day));
    return { done: own.length, signed: own.filter(({ isSigned }) => isSigned).length };
  }),
);

/** Whom a visit went to, by title or by what is known of the contact; null: no title was filled in. */
export function roleOf(facts: Facts, { visit }: DoneVisit): ContactRole | null {
  if (visit === null) return null;
  const known = contactRoles(facts).get(JSON.stringify([visit.client, markOf(visit.contact)]));
  if (known) return known;
  return visit.title === "" ? null : (titleRoles(facts).get(folded(visit.title)) ?? "unknown");
}

const titleRoles = once(({ inputs }) => new Map(Object.entries(inputs.roles).map(([title, role]) => [folded(title), role])));

const contactRoles = once(
  ({ inputs }) =>
    new Map(
      inputs.contacts.flatMap(({ client, name, role }) => (role === null ? [] : [[JSON.stringify([client, markOf(name)]), role] as const])),
    ),
);

/** Titles are the same after NFKC and without spaces around; nothing is guessed inside words. */
function folded(text: string): string {
  return text.normalize("NFKC").trim();
}
