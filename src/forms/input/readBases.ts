import type { Path } from "../../plan/problem/problem";
import type { Draft } from "../reading/draft";
import type { Column, Names } from "../reading/headings";
import { readNumber, readYearly } from "../reading/readCell";
import { filled, type Entry } from "../reading/readRecords";
import type { TableReading } from "../reading/readTable";

/**
 * A client's bases and last year's amounts; columns that are not there are not known. What stands under "all products" is shared by the
 * products' targets, where a product has no column of its own: so a client's part of the whole counts, and the mix is that of the target.
 */
export function byPair(draft: Draft, table: TableReading | null, ids: Names, products: readonly Entry[]): (row: number, at: Path) => Entry {
  const columnsOf = (type: "Pair" | "LastYear") =>
    ids.products.map((_, product) => ids.metrics.map((_, metric) => table?.column({ type, product, metric }) ?? null));
  const [pairs, lastYears] = [columnsOf("Pair"), columnsOf("LastYear")];
  const totals = ids.metrics.map((_, metric) => table?.column({ type: "Metric", metric } satisfies Column) ?? null);
  const shares = ids.metrics.map((id) => sharesOf(products, id));
  const read = (
    row: number,
    path: Path,
    columns: readonly (readonly (number | null)[])[],
    readCell: typeof readNumber | typeof readYearly,
    valueOf: (value: unknown, product: number, metric: number, at: Path) => unknown,
  ): Entry =>
    filled(
      ids.products.map((id, product) => {
        const values = ids.metrics.map((metricId, metric) => {
          const column = columns[product]?.[metric] ?? null;
          const at = [...path, id, metricId];
          return [metricId, valueOf(column === null ? undefined : readCell(draft, { row, column }, at), product, metric, at)] as const;
        });
        return [id, values.every(([, value]) => value === undefined) ? undefined : filled(values)] as const;
      }),
    );
  return (row, at) => {
    const known = totals.map((column, metric) =>
      column === null ? undefined : readNumber(draft, { row, column }, [...at, "basis", ids.metrics[metric] ?? ""]),
    );
    const basis = read(row, [...at, "basis"], pairs, readNumber, (value, product, metric, path) => {
      const whole = known[metric];
      if (value !== undefined || whole === undefined) return value;
      draft.putAs(path, [...at, "basis", ids.metrics[metric] ?? ""]);
      return typeof whole === "number" ? whole * (shares[metric]?.[product] ?? 0) : whole;
    });
    const lastYear = read(row, [...at, "lastYear"], lastYears, readYearly, (value) => value);
    return { basis, ...(Object.keys(lastYear).length > 0 && { lastYear }) };
  };
}

/** Of all products together, by product; alike where there is no target. */
function sharesOf(products: readonly Entry[], metric: string): readonly number[] {
  const targets = products.map(({ target }) => Math.max(0, Number((target as Entry | undefined)?.[metric]) || 0));
  const all = targets.reduce((sum, target) => sum + target, 0);
  return targets.map((target) => (all === 0 ? 1 / targets.length : target / all));
}
