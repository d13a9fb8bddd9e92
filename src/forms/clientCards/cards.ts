import { dateOf } from "../../plan/calendar/date";
import type { Facts } from "../../plan/checking/facts/facts";
import { knownClients, lastVisits, netUsers } from "../../plan/checking/measures/clients";
import { clientId } from "../../plan/checking/team/clients";
import type { ClientFile } from "../../plan/inputs/clientFile";
import type { Contact } from "../../plan/inputs/contact";

/** What is known of a client. */
export interface ClientCard {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  /** The name of whoever is in charge. */
  readonly manager: string;
  /** null: nobody has written anything down yet. */
  readonly file: ClientFile | null;
  readonly contacts: readonly Contact[];
  readonly users: number | null;
  readonly netUsers: number | null;
  /** "": never. */
  readonly lastVisit: string;
  /** The nearest end of a contract that has not ended yet, or else the last one; "": not known. */
  readonly ends: string;
}

/** Every client of the plan, and behind them those who may become clients and have a file. */
export function clientCards(facts: Facts): readonly ClientCard[] {
  const { clientFiles, contacts, managers } = facts.course.current.inputs;
  const today = dateOf(facts.on);
  const idOf = (client: string): string => clientId(facts, client) ?? client;
  const files = new Map(clientFiles.map((file) => [idOf(file.client), file]));
  const known = knownClients(facts);
  const ids = new Set(known.map(({ id }) => id));
  const others = [...files.keys()].filter((id) => !ids.has(id)).map((id) => ({ id, name: id, class: "", manager: -1 }));
  const byClient = new Map<string, Contact[]>();
  for (const contact of contacts) byClient.set(idOf(contact.client), [...(byClient.get(idOf(contact.client)) ?? []), contact]);
  return [...known, ...others].map(({ id, name, class: grade, manager }): ClientCard => {
    const file = files.get(id) ?? null;
    const users = (file?.contracts ?? []).flatMap((contract) => contract.users ?? []);
    const last = lastVisits(facts).get(id);
    const ends = (file?.contracts ?? []).flatMap(({ to }) => to || []).sort();
    return {
      id,
      name,
      class: grade,
      manager: managers[manager]?.name ?? "",
      file,
      contacts: byClient.get(id) ?? [],
      users: users.length === 0 ? null : users.reduce((sum, one) => sum + one, 0),
      netUsers: ids.has(id) ? netUsers(facts, id) : null,
      lastVisit: last === undefined ? "" : dateOf(last),
      ends: ends.find((date) => date >= today) ?? ends.at(-1) ?? "",
    };
  });
}
