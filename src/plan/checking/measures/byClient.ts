import type { Steps } from "../../steps/steps";
import { isIn, type Span } from "../facts/span";
import type { Facts, Person } from "../facts/facts";
import { clientId, clientsById } from "../team/clients";
import { expectations } from "../team/forecasts";
import { placesOf, type Place } from "../team/sales";
import { leftIn, movedIn } from "./leaving";
import { isDue, monthAt, roleOf } from "./visits";

/** What measures of a manager are sums of: his counts of one client of the plan; of `null` those of whoever may become one, and his own. */
export interface ClientCounts {
  readonly person: Person;
  readonly client: string | null;
  readonly class: string;
  /** On the last day. */
  readonly inCharge: boolean;
  readonly done: number;
  readonly signed: number;
  readonly titled: number;
  readonly deciders: number;
  readonly due: number;
  readonly carriedOut: number;
  readonly unplanned: number;
  readonly cancelled: number;
  readonly before: number;
  readonly sold: number;
  readonly left: boolean;
  /** By metric: Σ min and Σ max of what was expected and what came, in units, and both sums. */
  readonly metrics: readonly Expected[];
}

export interface Expected {
  readonly least: number;
  readonly most: number;
  readonly expected: number;
  readonly actual: number;
}

/** By manager, client by client, in the order of their ids; a step each manager. */
export function* countsByClient(facts: Facts, span: Span): Steps<readonly ClientCounts[]> {
  const all: ClientCounts[] = [];
  for (const person of facts.people) {
    all.push(...countsOf(facts, span, person));
    yield;
  }
  return all;
}

function countsOf(facts: Facts, span: Span, person: Person): readonly ClientCounts[] {
  const idOf = (client: string): string => clientId(facts, client) ?? "";
  const done = grouped(
    person.done.filter(({ day }) => isIn(span, day)),
    ({ client }) => idOf(client),
  );
  const due = grouped(
    person.planned.filter(({ day, outcome, visit }) => isIn(span, day) && isDue(outcome, visit.by)),
    ({ visit }) => idOf(visit.client),
  );
  const places: ReadonlyMap<string, readonly Place[]> = grouped(placesOf(facts)[person.at] ?? [], ({ client }) => client ?? "");
  const inCharge = new Set(facts.owners.inCharge(person.id, monthAt(facts, Math.min(span.to, facts.on))));
  const expected = facts.inputs.metrics.map((_, metric) => expectedBy(facts, span, person, metric));
  const clients = [...new Set([...done.keys(), ...due.keys(), ...places.keys(), ...inCharge])].sort();
  return clients.map((client): ClientCounts => {
    const visits = done.get(client) ?? [];
    const planned = due.get(client) ?? [];
    const own = places.get(client) ?? [];
    const roles = visits.map((visit) => roleOf(facts, visit));
    return {
      person,
      client: client || null,
      class: clientsById(facts).get(client)?.class ?? "",
      inCharge: inCharge.has(client),
      done: visits.length,
      signed: visits.filter(({ isSigned }) => isSigned).length,
      titled: roles.filter((role) => role !== null).length,
      deciders: roles.filter((role) => role === "decider").length,
      due: planned.length,
      carriedOut: planned.filter(({ outcome }) => outcome === "done" || outcome === "moved").length,
      unplanned: visits.filter(({ visit }) => visit === null).length,
      ...movedIn(facts, span, own),
      left: leftIn(facts, span, own).size > 0,
      metrics: expected.map((byClient) => byClient.get(client) ?? NOTHING),
    };
  });
}

const NOTHING: Expected = { least: 0, most: 0, expected: 0, actual: 0 };

/** In the closed months that end within the days. */
function expectedBy(facts: Facts, span: Span, person: Person, metric: number): ReadonlyMap<string, Expected> {
  const sums = new Map<string, Expected>();
  for (const month of facts.closed) {
    if (!isIn(span, facts.months[month]?.to ?? 0)) continue;
    for (const { client, expected, actual } of expectations(facts, person, metric, month)) {
      const so = sums.get(client ?? "") ?? NOTHING;
      sums.set(client ?? "", {
        least: so.least + Math.min(expected, actual),
        most: so.most + Math.max(expected, actual),
        expected: so.expected + expected,
        actual: so.actual + actual,
      });
    }
  }
  return sums;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const own = groups.get(keyOf(one));
    if (own) own.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
