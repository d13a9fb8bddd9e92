import { attainment } from "../measure/attainment";
import { exactRound } from "../numbers/exact";
import type { Progress } from "./progress";

/** What the first months add up to; what was not reported counts nothing. */
export function soFar(units: readonly (number | null)[], through: number): number {
  return units.slice(0, through).reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

/** Attainment of the plan so far, with ten decimals, so that equals are equal and a boundary is kept; null where nothing was planned. */
export function attainedSoFar({ net, planned }: Pick<Progress, "net" | "planned">, through: number): number | null {
  const attained = attainment(soFar(net, through), soFar(planned, through));
  return attained === null ? null : exactRound(attained, 10);
}

/** Attainment of a month, from 0; null where nothing was reported or planned. */
export function monthAttainment({ net, planned }: Pick<Progress, "net" | "planned">, month: number): number | null {
  const brought = net[month] ?? null;
  return brought === null ? null : attainment(brought, planned[month] ?? 0);
}
