import { faces } from "../cube/faces";
import { knowsLastYear } from "../cube/lastYear";
import type { Plan } from "../cube/plan";
import type { Problem } from "../problem/problem";
import { roundPercent } from "../numbers/percentText";
import { fairness, type Fairness, type Standing } from "./fairness";

/** A plan has other things to tell, too. */
const MOST_LINES = 3;

/** One metric's fairness of a plan as it stands. */
export function planFairness(plan: Plan, metric: number): Fairness {
  const { managerPeriod, accountProduct } = faces(plan, metric);
  const clients = plan.inputs.clients.map(() => 0);
  plan.accounts.forEach(({ client }, account) => {
    if (client !== null) clients[client] = total(accountProduct[account] ?? []);
  });
  return fairness(plan.inputs, metric, managerPeriod.map(total), clients);
}

/**
 * Whose target grows far more or less than the others', in three lines at most: the managers metric by metric, then the clients. Once
 * changes have been made it is no more about what is to be handed out, and nothing is told.
 */
export function fairnessNotices(plan: Plan): readonly Problem[] {
  const { inputs } = plan;
  if (inputs.changes.length > 0 || !knowsLastYear(inputs)) return [];
  const found = inputs.metrics.map((metric, m) => ({ metric: metric.name, of: planFairness(plan, m) }));
  const managers = found.flatMap(({ metric, of }) => {
    const far = of.managers.flatMap((one, manager) =>
      one.isFar && !one.isPartly ? [{ ...one, at: manager, name: inputs.managers[manager]?.name ?? "" }] : [],
    );
    return line("managers", metric, of.managers.filter(isKnown).length, far, of.middle);
  });
  const clients = found.flatMap(({ metric, of }) => {
    const far = of.clients.flatMap((one) => (one.isFar ? [{ ...one, at: one.client, name: inputs.clients[one.client]?.name ?? "" }] : []));
    return line("clients", metric, of.clients.length, far, of.clientMiddle);
  });
  return [...managers, ...clients].slice(0, MOST_LINES);
}

/** Those farthest off are named first. Where every fourth is an outlier, the plan is meant to be uneven. */
function line(
  who: "managers" | "clients",
  metric: string,
  known: number,
  far: readonly (Standing & { readonly at: number; readonly name: string })[],
  middle: number | null,
): readonly Problem[] {
  if (far.length === 0 || far.length > known / 4 || middle === null) return [];
  const sorted = [...far].sort((a, b) => Math.abs(b.distance ?? 0) - Math.abs(a.distance ?? 0) || (a.name < b.name ? -1 : 1));
  const named = sorted.slice(0, NAMED).map(({ name, growth }) => ({ name, growth: signed(growth ?? 0) }));
  const detail = {
    type: "GrowthFar",
    areClients: who === "clients",
    metric,
    named,
    more: far.length - named.length,
    middle: signed(middle),
  } as const;
  return [{ level: "notice", at: [who, sorted[0]?.at ?? 0], detail }];
}

const NAMED = 3;

function isKnown({ growth }: Standing): boolean {
  return growth !== null;
}

function signed(growth: number): string {
  const percent = roundPercent(Math.round(growth * 1000) / 1000);
  return growth > 0 ? `+${percent}` : percent;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
