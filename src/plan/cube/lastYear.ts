import type { Inputs, LastYear, Slice } from "../inputs/inputs";

/** The sum of a year that is known as one amount or as twelve; null: nobody has said. */
function lastYearTotal(known: LastYear | null | undefined): number | null {
  return known ? known.reduce((sum, one) => sum + one, 0) : null;
}

/** What the split goes by where nothing else is given: whoever gave back more than he took counts as none. */
export function lastYearBasis(known: LastYear | null | undefined): number | null {
  const total = lastYearTotal(known);
  return total === null ? null : Math.max(0, total);
}

/**
 * What a slice's clients had last year, in the metric's own amounts; null: nothing is known of any of them. Who is not known is not in it:
 * a team's growth is told against those that are.
 */
export function lastYearOf({ clients, products }: Inputs, { metric, product, manager, client }: Omit<Slice, "period">): number | null {
  const known = clients
    .filter((one, position) => (client ?? position) === position && (manager ?? one.manager) === one.manager)
    .flatMap(({ lastYear }) => products.flatMap((_, p) => ((product ?? p) === p ? (lastYearTotal(lastYear[p]?.[metric]) ?? []) : [])));
  return known.length === 0 ? null : rounded(known.reduce((sum, one) => sum + one, 0));
}

/** Whether anything of last year is known. */
export function knowsLastYear({ clients }: Pick<Inputs, "clients">): boolean {
  return clients.some(({ lastYear }) => lastYear.some((byMetric) => byMetric.some((known) => known !== null)));
}

/** By how much an amount exceeds last year's, as a share of it (同比); null: against nothing there is no growth. */
export function growth(amount: number, lastYear: number | null): number | null {
  return lastYear !== null && lastYear > 0 ? amount / lastYear - 1 : null;
}

/** Sums of decimals without the binary noise. */
function rounded(sum: number): number {
  return Number(sum.toPrecision(15));
}
