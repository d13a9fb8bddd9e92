import type { Inputs } from "../inputs/inputs";
import { productSeason } from "../periods/periodWeights";
import { largestRemainder, shares } from "../split/largestRemainder";
import { leaningLine } from "../split/leaning";
import { roundTable } from "../split/roundTable";
import { splitTable } from "../split/splitTable";
import { columnSums, rowSums, sum, transposed } from "../numbers/table";

/** When products are sold: their targets over the periods by season. Every target is met, and the team's periods are its year by season. */
export interface ProductPeriods {
  /** Whole units, `[product * periods + period]`. */
  readonly cells: Float64Array;
  /** The products' targets. */
  readonly products: readonly number[];
  /** The team's total in each period. */
  readonly periods: readonly number[];
}

/** Splits the targets of one metric over the periods. */
export function productPeriods(inputs: Inputs, metric: number): ProductPeriods {
  const rows = inputs.products.length;
  const columns = inputs.periods.length;
  const products = inputs.products.map(({ target }) => target[metric] ?? 0);
  const fit = Float64Array.from(
    products.flatMap((target, product) => productSeason(inputs, metric, product).map((share) => target * share)),
  );
  const { remainder } = inputs;
  const year = sum(products);
  const season = columnSums(rows, columns, fit);
  const periods = remainder === "largest" ? shares(year, season) : leaningLine(exactShares(year, season), year, remainder);
  const split = splitTable({ rows, columns, seed: fit, rowTotals: products, columnTotals: periods, remainder });
  if (split.type === "Split") return { cells: split.cells, products, periods };
  // A few units and many zeros: the nearest totals contradict the seasons, so each period's sum is rounded as the products allow.
  const turned = roundTable(columns, rows, transposed(rows, columns, fit), "nearest", products);
  if (turned === null) throw new RangeError("targets by season always round");
  return { cells: transposed(columns, rows, turned), products, periods: rowSums(columns, rows, turned) };
}

function exactShares(total: number, weights: readonly number[]): readonly number[] {
  const split = largestRemainder(total, weights);
  if (split.type !== "Split") throw new RangeError(`cannot split ${total}: ${split.type}`);
  return split.fit;
}
