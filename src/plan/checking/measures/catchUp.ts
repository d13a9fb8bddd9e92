import { exactSum } from "../../numbers/exact";
import type { Facts, Person } from "../facts/facts";
import { placesOf, salesOf } from "../team/sales";
import { soFar } from "../team/soFar";

/** M13: whether somebody who is behind has anything in hand to catch up. */
export interface CatchUp {
  readonly gap: number;
  readonly requiredPace: number | null;
  /** The best month so far; null: nothing was reported. A pace beyond it is a wish. */
  readonly bestMonth: number | null;
  /** Open actions for this metric, and visits planned for the days to come. */
  readonly actions: number;
  readonly plannedVisits: number;
  readonly isAgreed: boolean;
}

/** M13; null: nothing is behind. */
export function catchUpOf(facts: Facts, person: Person, metric: number): CatchUp | null {
  const { planned, net, left } = soFar(facts, placesOf(facts)[person.at] ?? [], metric);
  if (net >= planned) return null;
  const isHis = (who: string): boolean => who === person.id || who === person.name;
  const months = facts.months.length - facts.closed.length;
  return {
    gap: planned - net,
    requiredPace: months === 0 ? null : (left + planned - net) / months,
    bestMonth: bestMonth(facts, person, metric),
    actions: facts.inputs.actions.filter(
      ({ manager, status, goal }) => isHis(manager) && status === "open" && (goal === null || goal.metric === metric),
    ).length,
    plannedVisits: person.planned.filter(({ visit, day }) => visit.status !== "cancelled" && day > facts.on).length,
    isAgreed: facts.inputs.explanations.some((one) => isHis(one.manager) && one.metric === metric && one.agreed),
  };
}

function bestMonth(facts: Facts, { at }: Person, metric: number): number | null {
  const net = salesOf(facts)[metric]?.net;
  const months = facts.closed.map((month) => exactSum((placesOf(facts)[at] ?? []).map(({ start }) => net?.[start + month] ?? 0)));
  return months.length === 0 ? null : Math.max(...months);
}
