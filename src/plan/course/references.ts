import { finder, namesOf } from "../typed/finder";
import type { Plan } from "../cube/plan";
import type { Detail } from "../problem/problem";
import type { Actual } from "../inputs/actual";

/** Managers and clients by id or name, among those that a plan has at that moment. */

/** Why a name leads nowhere: the field it stands in, and what is wrong. */
export interface Unresolved {
  readonly field: "manager" | "client" | "to" | "successors" | "clients";
  readonly detail: Detail;
}

export function managerIn({ inputs: { managers } }: Plan, name: string, field: Unresolved["field"] = "manager"): number | Unresolved {
  return finder(managers)(name) ?? { field, detail: { type: "UnknownManager", name, known: namesOf(managers) } };
}

export function clientIn({ inputs: { clients } }: Plan, name: string, field: Unresolved["field"] = "client"): number | Unresolved {
  return finder(clients)(name) ?? { field, detail: { type: "UnknownClient", name, known: namesOf(clients) } };
}

/**
 * The account that an actual belongs to: its client's, or the row of a manager without clients. A manager who had no clients and then
 * took one over has his own row under his name.
 */
export function accountFinder(plan: Plan): (actual: Pick<Actual, "client" | "manager">) => number | Unresolved {
  const { accounts, inputs } = plan;
  const clientAt = finder(inputs.clients);
  const managerAt = finder(inputs.managers);
  const ofClient = new Map(accounts.flatMap(({ client }, account) => (client === null ? [] : [[client, account] as const])));
  const ofManager = new Map(accounts.flatMap(({ manager, client }, account) => (client === null ? [[manager, account] as const] : [])));
  const known = new Map<string, number | Unresolved>();
  const find = ({ client, manager }: Pick<Actual, "client" | "manager">): number | Unresolved => {
    const g = manager === null ? undefined : managerAt(manager);
    if (manager !== null && g === undefined)
      return { field: "manager", detail: { type: "UnknownManager", name: manager, known: namesOf(inputs.managers) } };
    const own = client === null && g !== undefined ? ofManager.get(g) : undefined;
    if (own !== undefined) return own;
    const named = client ?? (g === undefined ? "" : (inputs.managers[g]?.id ?? ""));
    const c = clientAt(named);
    const account = c === undefined ? undefined : ofClient.get(c);
    if (c === undefined || account === undefined)
      return { field: "client", detail: { type: "UnknownClient", name: client ?? "", known: namesOf(inputs.clients) } };
    const theirs = inputs.clients[c]?.manager ?? -1;
    if (g === undefined || theirs === g) return account;
    return {
      field: "manager",
      detail: {
        type: "NotTheirClient",
        client: inputs.clients[c]?.name ?? "",
        manager: inputs.managers[g]?.name ?? "",
        theirs: inputs.managers[theirs]?.name ?? "",
      },
    };
  };
  return (actual) => {
    const key = JSON.stringify([actual.client, actual.manager]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(actual);
    known.set(key, found);
    return found;
  };
}
