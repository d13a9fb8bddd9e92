import type { Inputs } from "../../inputs/inputs";
import type { Path } from "../../problem/problem";
import { finder, namesOf, type Named } from "../../typed/finder";
import { folded } from "../../typed/name";
import type { Report } from "./report";

/**
 * How lists of the year name people: managers and clients by id or name, whoever comes about by a change of the year by name. A client
 * whom nobody knows is one who may become a client. Each is looked up once, however many thousand entries mention him.
 */
export interface People {
  /** The id, or the name as it stands; a manager whom nobody knows is reported. */
  readonly manager: (given: string, at: Path) => string;
  readonly client: (given: string) => string;
  readonly product: (given: string) => string;
}

export function peopleOf({ managers, clients, products, changes }: Inputs, report: Report): People {
  const find = finder(managers);
  const comers = new Set(changes.flatMap((one) => (one.type === "join" ? [folded(one.name)] : [])));
  const placeholders = new Set(changes.flatMap((one) => (one.type === "leave" ? [folded(one.placeholder ?? "")] : [])));
  const manager = once((given) => managers[find(given) ?? -1]?.id ?? null);
  return {
    manager: (given, at) => {
      const known = manager(given);
      if (known === null && !comers.has(folded(given)) && !placeholders.has(folded(given)))
        report(at, { type: "UnknownManager", name: given, known: namesOf(managers) });
      return known ?? given;
    },
    client: once(idIn(clients)),
    product: once(idIn(products)),
  };
}

function idIn(entries: readonly Named[]): (given: string) => string {
  const find = finder(entries);
  return (given) => (given === "" ? "" : (entries[find(given) ?? -1]?.id ?? given));
}

function once<T>(find: (given: string) => T): (given: string) => T {
  const found = new Map<string, T>();
  return (given) => {
    let known = found.get(given);
    if (known === undefined) found.set(given, (known = find(given)));
    return known;
  };
}
