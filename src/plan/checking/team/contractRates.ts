import { clientId, clientsById } from "./clients";
import { doneInWindow, once, oncePerPerson, type Facts, type Person } from "../facts/facts";
import type { DoneVisit } from "../facts/visits";
import type { Contracts } from "./shrunkRate";

/**
 * Visits of the window whose result could be ticked: those with a row in the plan, since the log has no place for a contract, and whoever
 * visits more than was planned would have a lower rate for it.
 */
export function visitsWithResult(facts: Facts, person: Person): readonly DoneVisit[] {
  return doneInWindow(facts, person).filter(({ visit }) => visit !== null);
}

/** A manager's visits of the window by class of client. */
export const contractsByClass = oncePerPerson((facts, person): ReadonlyMap<string, Contracts> => {
  const byClass = new Map<string, { done: number; signed: number }>();
  for (const visit of visitsWithResult(facts, person)) {
    const grade = classOf(facts, visit);
    const own = byClass.get(grade) ?? { done: 0, signed: 0 };
    byClass.set(grade, own);
    own.done++;
    if (visit.isSigned) own.signed++;
  }
  return byClass;
});

/** How often the team's visits end in a contract, by class of client. */
const classRates = once((facts): ReadonlyMap<string, Contracts> => {
  const rates = new Map<string, { done: number; signed: number }>();
  for (const person of facts.people) {
    for (const [grade, { done, signed }] of contractsByClass(facts, person)) {
      const all = rates.get(grade) ?? { done: 0, signed: 0 };
      rates.set(grade, { done: all.done + done, signed: all.signed + signed });
    }
  }
  return rates;
});

/** How many contracts the team would have signed in these visits. */
export function expectedContracts(facts: Facts, visits: readonly DoneVisit[]): number {
  const rates = classRates(facts);
  return visits.reduce((sum, visit) => {
    const { done, signed } = rates.get(classOf(facts, visit)) ?? { done: 1, signed: 0 };
    return sum + signed / done;
  }, 0);
}

/** "" for whoever is no client of the plan. */
export function classOf(facts: Facts, { client }: Pick<DoneVisit, "client">): string {
  return clientsById(facts).get(clientId(facts, client) ?? "")?.class ?? "";
}

export const teamContracts = once((facts): readonly Contracts[] =>
  facts.people.map((person) => {
    const own = [...contractsByClass(facts, person).values()];
    return { done: own.reduce((sum, { done }) => sum + done, 0), signed: own.reduce((sum, { signed }) => sum + signed, 0) };
  }),
);
