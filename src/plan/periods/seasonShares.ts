import { exactProduct, exactSum } from "../numbers/exact";

/** A year's periods; null: not yet. */
type Year = readonly (number | null)[];

/**
 * Each period's share of the whole (季节系数), from history: quarters 10, 20, 30, 40 are 0.1, 0.2, 0.3, 0.4. Several years are averaged
 * by year, so that a strong year does not outweigh the others. In a year that still runs, periods that are not yet are left out of their
 * averages: 100, 100, 100, 100 and then 100, 100 so far are a quarter each. A period that no year gives has no share.
 * @param years one row of periods per year, equally long, nothing below 0; years that add up to nothing say nothing and are left out
 * @returns one share per period, adding up to 1; null where no year says anything
 */
export function seasonShares(years: readonly Year[]): readonly number[] | null {
  const given = years.filter((year) => exactSum(year) !== 0);
  const periods = given[0]?.map((_, period) => period) ?? [];
  const isKnown = periods.map((period) => given.some((year) => year[period] !== null));
  const isWhole = (year: Year): boolean => year.every((value, period) => value !== null || !isKnown[period]);
  const whole = given.filter(isWhole);
  if (given.length === 0) return null;
  const shares = averages(
    whole.map((year) => scaled(year, 1)),
    periods,
  );
  if (whole.length === given.length) return shares;
  // What a running year brought so far counts as much as these periods do in the whole years; without any of those, all periods alike.
  const sizes = whole.length > 0 ? shares : periods.map(() => 1);
  const running = given.map((year) => scaled(year, isWhole(year) ? 1 : exactSum(sizes.filter((_, period) => year[period] !== null))));
  const together = averages(running, periods);
  const sum = exactSum(together);
  return together.map((share) => share / sum);
}

/** A year in proportion to itself, adding up to `size`. */
function scaled(year: Year, size: number): Year {
  const sum = exactSum(year);
  return year.map((value) => (value === null ? null : (size === 1 ? value : exactProduct(value, size)) / sum));
}

function averages(years: readonly Year[], periods: readonly number[]): readonly number[] {
  return periods.map((period) => {
    const values = years.flatMap((year) => year[period] ?? []);
    return values.length === 0 ? 0 : exactSum(values) / values.length;
  });
}
