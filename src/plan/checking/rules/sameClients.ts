import { doneInWindow } from "../facts/facts";
import { isIn } from "../facts/span";
import { rowOf } from "../facts/visits";
import { clientId, plannedVisits } from "../team/clients";
import { ofWindow, tested, UNTESTED, type PersonRule } from "./found";

/**
 * Rule 3, 总是同一批客户: visits that go to few of the clients in charge. Both the share of clients visited and their effective number, 1 ÷ Σ
 * share², have to be small; visits beyond what a client is planned to get do not weigh, so that important clients are no fault. Clients
 * who came this month are left out.
 */
export const sameClients: PersonRule = (facts, person) => {
  const { coverage, effective, minVisits, minClients } = facts.inputs.checking.rules[3];
  const came = facts.owners.cameIn(facts.month);
  const clients = new Set(facts.owners.inCharge(person.id, facts.month).filter((client) => !came.has(client)));
  const all = doneInWindow(facts, person);
  const done = all.filter(({ client }) => clients.has(clientId(facts, client) ?? ""));
  if (done.length < minVisits || clients.size < minClients) return UNTESTED;
  const visits = new Map<string, number>();
  for (const { client } of done) visits.set(clientId(facts, client) ?? "", (visits.get(clientId(facts, client) ?? "") ?? 0) + 1);
  const months = facts.months.flatMap((span, month) => (span.to >= facts.window.from && span.from <= facts.on ? [month] : []));
  const weights = [...visits].map(([client, count]) =>
    Math.min(
      count,
      months.reduce((sum, month) => sum + plannedVisits(facts, client, month), 0),
    ),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const number = squares === 0 ? 0 : (whole * whole) / squares;
  if (visits.size / clients.size >= coverage || number >= effective * clients.size) return tested();
  return tested({
    rule: 3,
    level: "attention",
    ...ofWindow(facts, person),
    rows: done.map(rowOf),
    fact: {
      type: "SameClients",
      days: workdays(facts),
      visits: done.length,
      served: visits.size,
      clients: clients.size,
      effective: number,
      prospects: all.filter(({ client }) => clientId(facts, client) === null).length,
    },
  });
};

function workdays({ window, isWorked }: Parameters<PersonRule>[0]): number {
  let days = 0;
  for (let day = window.from; isIn(window, day); day++) if (isWorked(day)) days++;
  return days;
}
