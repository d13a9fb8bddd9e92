import type { Inputs } from "../inputs/inputs";
import type { Account } from "./plan";

/** The rows that carry amounts: each manager's clients, managers in order; a manager who has no clients yet has one row of his own. */
export function accounts(inputs: Pick<Inputs, "managers" | "clients">): readonly Account[] {
  const clients: number[][] = inputs.managers.map(() => []);
  inputs.clients.forEach(({ manager }, client) => clients[manager]?.push(client));
  return clients.flatMap((own, manager): Account[] =>
    own.length > 0 ? own.map((client) => ({ manager, client })) : [{ manager, client: null }],
  );
}

/** Positions of each manager's rows. */
export function accountsOf(rows: readonly Account[], managers: number): readonly (readonly number[])[] {
  const own: number[][] = Array.from({ length: managers }, () => []);
  rows.forEach(({ manager }, row) => own[manager]?.push(row));
  return own;
}
