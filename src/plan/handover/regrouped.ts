import { accounts } from "../cube/accounts";
import type { Inputs } from "../inputs/inputs";
import type { Account, Cube, Plan } from "../cube/plan";

/**
 * The plan with other managers or clients: every amount stays with its product and period, and goes to the account that the caller
 * names. Accounts stand in the order that the new inputs give them.
 */
export function regrouped(plan: Plan, inputs: Inputs, toAccount: (from: Account, period: number) => Account): Plan {
  const rows = accounts(inputs);
  const places = new Map(rows.map((row, place) => [key(row), place]));
  const place = (account: Account): number => {
    const found = places.get(key(account));
    if (found === undefined) throw new RangeError(`no row for ${key(account)}`);
    return found;
  };
  const targets = plan.accounts.map((from) => inputs.periods.map((_, period) => place(toAccount(from, period))));
  return { inputs, accounts: rows, cubes: plan.cubes.map((cube) => moved(cube, rows.length, targets)) };
}

/** @param targets `[account][period]`: the new account */
function moved({ products, accounts, periods, leaves }: Cube, count: number, targets: readonly (readonly number[])[]): Cube {
  const result = new Float64Array(products * count * periods);
  for (let product = 0, i = 0; product < products; product++) {
    for (let account = 0; account < accounts; account++) {
      for (let period = 0; period < periods; period++, i++) {
        const to = (product * count + (targets[account]?.[period] ?? 0)) * periods + period;
        result[to] = (result[to] ?? 0) + (leaves[i] ?? 0);
      }
    }
  }
  return { products, accounts: count, periods, leaves: result };
}

function key({ manager, client }: Account): string {
  return client === null ? `manager ${manager}` : `client ${client}`;
}
