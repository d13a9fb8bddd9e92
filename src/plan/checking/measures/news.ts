import { dayOf } from "../../calendar/date";
import { markOf } from "../../reports/standIn";
import { once, oncePerPerson, type Facts, type Person } from "../facts/facts";
import { isIn, type Span } from "../facts/span";
import { clientId } from "../team/clients";

/** M16: what is new of clients and competitors. */
export interface News {
  /** Client files that were brought up to date. */
  readonly clientFiles: number;
  readonly competitors: number;
  /** Visited people whom no earlier visit of anybody had met at that client. */
  readonly contacts: number;
}

/** M16 of the days. */
export function newsOf(facts: Facts, span: Span, person: Person): News {
  const isThen = (date: string): boolean => isIn(span, dayOf(date) ?? -1) && (dayOf(date) ?? Infinity) <= facts.on;
  const inCharge = new Set(facts.owners.inCharge(person.id, facts.month));
  const { clientFiles, competitors } = facts.inputs;
  return {
    clientFiles: clientFiles.filter(({ client, updated }) => isThen(updated) && inCharge.has(clientId(facts, client) ?? "")).length,
    competitors: competitors.filter(({ manager, date }) => (manager === person.id || manager === person.name) && isThen(date)).length,
    contacts: [...countMet(facts, person)].filter(([key, day]) => isIn(span, day) && (firstMet(facts).get(key) ?? 0) >= span.from).length,
  };
}

/** The day on which a manager first met somebody at a client. */
export const countMet = oncePerPerson((_facts, { done }): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  for (const { day, client, visit } of done) {
    if (visit === null || visit.contact === "") continue;
    const key = contactKey(client, visit.contact);
    days.set(key, Math.min(day, days.get(key) ?? day));
  }
  return days;
});

/** The day on which anybody did. */
const firstMet = once((facts) => {
  const days = new Map<string, number>();
  for (const person of facts.people) for (const [key, day] of countMet(facts, person)) days.set(key, Math.min(day, days.get(key) ?? day));
  return days;
});

function contactKey(client: string, contact: string): string {
  return JSON.stringify([client, markOf(contact)]);
}
