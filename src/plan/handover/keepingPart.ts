import { inOrderOfIds, putBack } from "../change/inOrderOfIds";
import { withLeaves } from "../change/withLeaves";
import { cubeOf } from "../change/slice";
import type { Account, Plan } from "../cube/plan";
import { shares } from "../split/largestRemainder";
import type { Since } from "./since";

/**
 * Hands over what remains of the period in which others begin: what the days before come to stays with whoever was in charge. Of 22 units
 * in a month of 22 days of which 10 are theirs, 12 stay; they are shared by products, and within each by clients, in proportion to their
 * amounts. What is to be given back, below zero, passes on whole.
 *
 * @param passesOn the rows whose amounts are handed over
 * @param handOver makes the change to a plan in which only the others' part stands; it keeps the given rows and may add some
 */
export function keepingPart(
  plan: Plan,
  { period, part }: Since,
  passesOn: (account: Account) => boolean,
  handOver: (plan: Plan) => Plan,
): Plan {
  if (part === null) return handOver(plan);
  const kept = keptLeaves(plan, period, part, passesOn);
  const withKept = (to: Plan, sign: 1 | -1): Plan => {
    const rows = new Map(to.accounts.map((account, row) => [rowName(account, to), row]));
    return plan.inputs.metrics.reduce((changed, _, metric) => {
      const { products, accounts, periods, leaves } = cubeOf(changed, metric);
      const result = leaves.slice();
      plan.accounts.forEach((account, from) => {
        const row = rows.get(rowName(account, plan)) ?? -1;
        for (let product = 0; product < products; product++) {
          const units = kept[metric]?.[(product * plan.accounts.length + from) * periods + period] ?? 0;
          if (units === 0) continue;
          if (row < 0) throw new RangeError(`no row for what stays of ${rowName(account, plan)}`);
          const leaf = (product * accounts + row) * periods + period;
          result[leaf] = (result[leaf] ?? 0) + sign * units;
        }
      });
      return withLeaves(changed, metric, result);
    }, to);
  };
  return withKept(handOver(withKept(plan, -1)), 1);
}

/** For each metric the leaves that stay, all others 0; the same whatever the order of rows. */
function keptLeaves(
  plan: Plan,
  period: number,
  { days, of }: NonNullable<Since["part"]>,
  passesOn: (account: Account) => boolean,
): readonly Float64Array[] {
  const order = inOrderOfIds(plan);
  const isGoing = order.lines.map((line) => {
    const account = plan.accounts[line % plan.accounts.length];
    return account !== undefined && passesOn(account);
  });
  return order.plan.cubes.map(({ products, accounts, periods, leaves }) => {
    const kept = new Float64Array(leaves.length);
    const own = Array.from({ length: accounts }, (_, account) => account).filter((account) => isGoing[account]);
    const amounts = Array.from({ length: products }, (_, product) =>
      own.map((account) => Math.max(leaves[(product * accounts + account) * periods + period] ?? 0, 0)),
    );
    const totals = amounts.map((line) => line.reduce((sum, units) => sum + units, 0));
    const [stays = 0] = shares(
      totals.reduce((sum, units) => sum + units, 0),
      [of - days, days],
    );
    shares(stays, totals).forEach((units, product) =>
      shares(units, amounts[product] ?? []).forEach((part, at) => {
        kept[(product * accounts + (own[at] ?? 0)) * periods + period] = part;
      }),
    );
    return putBack(order.lines, periods, kept);
  });
}

/** By ids, which a change keeps. */
function rowName({ manager, client }: Account, { inputs }: Plan): string {
  return client === null ? `manager ${inputs.managers[manager]?.id}` : `client ${inputs.clients[client]?.id}`;
}
