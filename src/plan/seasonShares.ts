import { attainment } from "./attainment";
import { exactSum } from "./exact";

/**
 * Each period's share of the whole (季节系数), from history: quarters 10, 20, 30, 40 are 0.1, 0.2, 0.3, 0.4. Several years
 * are averaged by year, so that a strong year does not outweigh the others.
 * @param years one row of periods per year, equally long; null: nothing given, adds nothing; years without any are left out
 * @returns one share per period, adding up to 1; null when a year adds up to nothing, or none is given
 */
export function seasonShares(years: readonly (readonly (number | null)[])[]): readonly number[] | null {
  const given = years.filter((year) => year.some((value) => value !== null));
  const shares = given.map((year) => yearShares(year, exactSum(year)));
  if (shares.length === 0 || shares.some((each) => each === null)) return null;
  if (shares.length === 1) return shares[0] ?? null;
  return (years[0] ?? []).map((_, period) => exactSum(shares.map((each) => each?.[period] ?? 0)) / shares.length);
}

function yearShares(year: readonly (number | null)[], whole: number): readonly number[] | null {
  return whole === 0 ? null : year.map((value) => attainment(value, whole) ?? 0);
}
