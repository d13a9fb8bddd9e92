import { leaf } from "../../../plan/cube/plan";
import { decimalText } from "../../../plan/typed/units";
import { fill, MONTHS_LIVED, type ListOf, type Team } from "./team";

interface Sold {
  readonly actuals: ListOf<"actuals">;
  readonly explanations: ListOf<"explanations">;
}

/** What the months brought, near the plan, and a word on the months that fell short. */
export function sold(team: Team, manager: number, from: number): Sold {
  const { plan, phrases, chance } = team;
  const { metrics, products, clients, managers } = plan.inputs;
  const who = managers[manager]?.id ?? "";
  const own = plan.accounts.flatMap((account, row) => (account.manager === manager ? [{ row, client: account.client }] : []));
  const actuals: ListOf<"actuals">[number][] = [];
  const explanations: ListOf<"explanations">[number][] = [];
  for (let period = from - 1; period < MONTHS_LIVED; period++) {
    const luck = 70 + chance.whole(50);
    metrics.forEach(({ id: metric, unit }, m) => {
      const cube = plan.cubes[m];
      if (!cube) return;
      products.forEach((product, p) => {
        for (const { row, client } of own) {
          const planned = leaf(cube, p, row, period);
          if (planned === 0 && !chance.happens(0.05)) continue;
          const units = Math.max(0, Math.round((planned * (luck - 15 + chance.whole(31))) / 100));
          actuals.push({
            month: period + 1,
            ...(client === null ? { manager: who } : { client: clients[client]?.id ?? "" }),
            product: product.id,
            metric,
            actual: decimalText(units, unit),
            ...(units > 20 && chance.happens(0.06) && { cancelled: decimalText(Math.round(units / 15), unit) }),
          });
        }
      });
    });
    if (luck >= 88) continue;
    const { reason, catchUp } = chance.oneOf(phrases.shortfalls);
    explanations.push({
      manager: who,
      month: period + 1,
      metric: metrics[0]?.id ?? "",
      reason: fill(team, reason),
      catchUp: fill(team, catchUp),
      agreed: chance.happens(0.5),
    });
  }
  return { actuals, explanations };
}
