import type { Course } from "../../course/courseOf";
import { MONTHS } from "../../calendar/months";

/** Whose each client is, month by month. */
export interface Owners {
  /** Ids of the clients in a manager's charge. @param month from 0 */
  readonly inCharge: (manager: string, month: number) => readonly string[];
  /** Clients that came to somebody in a month. */
  readonly cameIn: (month: number) => ReadonlySet<string>;
  /** A client who was handed over goes on in the plan as another one beside the first: by this id it is one client. */
  readonly sameAs: (client: string) => string;
}

/** By the clients of the plan and the changes that hand them over. */
export function ownersOf({ original, steps, current }: Course): Owners {
  const changes = current.inputs.changes;
  const months = Array.from({ length: MONTHS }, () => ({ owners: new Map<string, string>(), came: new Set<string>() }));
  const first = new Map<string, string>();
  let before = ownersIn(original.inputs);
  for (const { owners } of months) for (const [client, manager] of before) owners.set(client, manager);
  steps.forEach(({ plan }, step) => {
    const change = changes[step];
    const after = ownersIn(plan.inputs);
    const since = change && "month" in change ? change.month : null;
    if (since !== null) {
      for (const [id, manager] of after) {
        if (before.get(id) === manager) continue;
        const [, earlier = ""] = CONTINUED.exec(id) ?? [];
        if (!before.has(id) && before.has(earlier)) first.set(id, first.get(earlier) ?? earlier);
        const client = first.get(id) ?? id;
        months.forEach(({ owners, came }, month) => {
          if (month + 1 >= since) owners.set(client, manager);
          if (month + 1 === since) came.add(client);
        });
      }
    }
    before = after;
  });
  const charges = months.map(({ owners }) => {
    const byManager = new Map<string, string[]>();
    for (const [client, manager] of owners) {
      const own = byManager.get(manager);
      if (own) own.push(client);
      else byManager.set(manager, [client]);
    }
    return byManager;
  });
  return {
    inCharge: (manager, month) => charges[month]?.get(manager) ?? [],
    cameIn: (month) => months[month]?.came ?? new Set(),
    sameAs: (client) => first.get(client) ?? client,
  };
}

/** “c3 2” goes on where “c3” was handed over. */
const CONTINUED = /^(.+) \d+$/;

function ownersIn({ managers, clients }: Course["original"]["inputs"]): ReadonlyMap<string, string> {
  return new Map(clients.map(({ id, manager }) => [id, managers[manager]?.id ?? ""]));
}
