import type { Slice } from "./inputs";

type Periods = Pick<Slice, "period" | "through">;

/** Is a period among those that a slice sums over? */
export function covers({ period, through = period ?? 0 }: Periods, one: number): boolean {
  return period === null || (period <= one && one <= through);
}

/** Do two slices sum over the same periods? */
export function coversSame(a: Periods, b: Periods): boolean {
  return a.period === b.period && (a.through ?? a.period) === (b.through ?? b.period);
}
