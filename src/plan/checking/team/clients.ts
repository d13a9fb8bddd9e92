import { OTHER_CLASS } from "../../inputs/checking";
import { folded } from "../../typed/name";
import { once, type Facts } from "../facts/facts";

/** Clients of the plan by id, those who joined in the year too. */
export const clientsById = once(({ course }) => new Map(course.current.inputs.clients.map((client) => [client.id, client])));

/** The id of a client by id or name, since whoever was visited before being a client stands there by name. */
const clientIds = once(({ course }) => {
  const { clients } = course.current.inputs;
  return new Map([...clients.map(({ id, name }) => [folded(name), id] as const), ...clients.map(({ id }) => [folded(id), id] as const)]);
});

export function clientId(facts: Facts, name: string): string | null {
  const id = clientsById(facts).has(name) ? name : clientIds(facts).get(folded(name));
  return id === undefined ? null : facts.owners.sameAs(id);
}

/** How many visits a client is to get in a month, from 0: what was agreed of him, or what his class gets. */
export function plannedVisits(facts: Facts, client: string, month: number): number {
  const own = agreedVisits(facts).get(`${month + 1} ${client}`);
  const { visits } = facts.inputs.checking;
  return own ?? visits[clientsById(facts).get(client)?.class ?? OTHER_CLASS] ?? visits[OTHER_CLASS] ?? 1;
}

const agreedVisits = once(({ inputs }) => new Map(inputs.visitPlans.map(({ client, month, count }) => [`${month} ${client}`, count])));
