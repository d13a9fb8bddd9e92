import { decimalWeights } from "../numbers/decimalWeights";
import type { Ratios } from "./roundRatios";

/**
 * Methods that give every cell a value of its own: the same value, a percentage more or less than it has, an even climb from the
 * first to the last, or growth by a percentage from cell to cell. Percentages are decimals read to 15 digits and computed exactly:
 * 50 plus 10 % is 55, not 55.000000000000007.
 */
export type Series =
  /** The same value everywhere, or only where there is already something. */
  | { readonly type: "Repeat"; readonly value: number; readonly where: "everywhere" | "nonzero" }
  /** -1000 plus 2 % is -1020: the amount grows in size, whatever its sign. */
  | { readonly type: "PercentChange"; readonly percent: number }
  | { readonly type: "StraightLine"; readonly first: number; readonly last: number }
  | { readonly type: "Growth"; readonly first: number; readonly percent: number };

/** @param current what stands in the cells, whole units; null: blank, counts as 0 */
export function seriesRatios(series: Series, current: readonly (number | null)[]): Ratios {
  switch (series.type) {
    case "Repeat":
      return {
        numerators: current.map((units) => (series.where === "everywhere" || (units ?? 0) !== 0 ? BigInt(series.value) : 0n)),
        denominator: 1n,
      };
    case "PercentChange": {
      const [hundred, factor] = percentFactor(series.percent);
      return { numerators: current.map((units) => BigInt(units ?? 0) * factor), denominator: hundred };
    }
    case "StraightLine": {
      const steps = BigInt(Math.max(current.length - 1, 1));
      const rise = BigInt(series.last) - BigInt(series.first);
      return { numerators: current.map((_, cell) => BigInt(series.first) * steps + rise * BigInt(cell)), denominator: steps };
    }
    case "Growth": {
      const [hundred, factor] = percentFactor(series.percent);
      const last = BigInt(Math.max(current.length - 1, 0));
      return {
        numerators: current.map((_, cell) => BigInt(series.first) * factor ** BigInt(cell) * hundred ** (last - BigInt(cell))),
        denominator: hundred ** last,
      };
    }
  }
}

/** 1 + percent ÷ 100 as [denominator, numerator]. */
function percentFactor(percent: number): readonly [bigint, bigint] {
  const [hundred = 0n, share = 0n] = decimalWeights([100, percent]);
  return [hundred, hundred + share];
}
