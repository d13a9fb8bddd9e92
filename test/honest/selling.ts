import type { Course } from "../../src/plan/course/courseOf";
import type { Action } from "../../src/plan/inputs/action";
import type { Actual } from "../../src/plan/inputs/actual";
import { seeded } from "../../src/workbench/examples/lived/seeded";

/** About normal, mean 0, deviation 1: twelve chances added up. */
function scatter(chance: { readonly whole: (below: number) => number }): number {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += chance.whole(10_000) / 10_000;
  return sum - 6;
}

/** What the year brings: near the plan, with a luck for the team and for everybody each month; some of it cancelled at a steady rate. */
export function soldInYear(
  { planned }: Course,
  seed: number,
): { readonly actuals: readonly Actual[]; readonly actions: readonly Action[] } {
  const chance = seeded(seed * 31 + 5);
  const { managers, clients, products, metrics } = planned.inputs;
  const actuals: Actual[] = [];
  const habits = managers.map(() => ({
    skill: 1 + 0.06 * scatter(chance),
    steady: 0.04 + 0.01 * chance.whole(8),
    forecasts: chance.happens(0.5),
  }));
  const forecast = managers.map((): Action["forecast"][number][] => []);
  for (let month = 0; month < 12; month++) {
    const team = 1 + 0.05 * scatter(chance);
    const luck = habits.map(({ skill, steady }) => Math.max(0.2, team * skill * (1 + steady * scatter(chance))));
    planned.accounts.forEach(({ manager, client }, account) => {
      products.forEach((_, product) => {
        const own = Math.max(0, (luck[manager] ?? 1) * (1 + 0.25 * scatter(chance)));
        metrics.forEach((_metric, metric) => {
          const units = planned.cubes[metric]?.leaves[(product * planned.accounts.length + account) * 12 + month] ?? 0;
          if (units === 0) return;
          const actual = Math.round(units * own);
          const cancelled = metric === 0 && chance.happens(0.08) ? Math.min(actual, 1 + chance.whole(3)) : 0;
          const id = client === null ? null : (clients[client]?.id ?? null);
          actuals.push({
            month: month + 1,
            client: id,
            manager: id === null ? (managers[manager]?.id ?? "") : null,
            product,
            metric,
            actual,
            cancelled,
          });
          if (metric !== 0 || id === null || !habits[manager]?.forecasts || !chance.happens(0.6)) return;
          const amount = Math.max(1, Math.round(actual * (1 + 0.35 * scatter(chance))));
          forecast[manager]?.push({ client: id, product, metric, month: month + 1, amount } as Action["forecast"][number]);
        });
      });
    });
  }
  return {
    actuals,
    actions: managers.flatMap(({ id }, manager) =>
      forecast[manager]?.length ? [{ ...NOTHING, id: `a:${id}:001`, manager: id, forecast: forecast[manager] ?? [] }] : [],
    ),
  };
}

const NOTHING = {
  ...{
    goal: null,
    what: "预计签约",
    obstacles: "",
    clients: [],
    why: "",
    when: "",
    how: "",
    hours: null,
    preparation: "",
    status: "open" as const,
  },
  support: { people: "", money: "", goods: "", information: "", policy: "" },
};
