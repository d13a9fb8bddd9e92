import type { Path } from "../../plan/problem/problem";
import type { Texts } from "../texts";
import type { Draft } from "../reading/draft";
import type { Column, Names } from "../reading/headings";
import { readNumber } from "../reading/readCell";
import { filled } from "../reading/readRecords";
import { readTable, type TableReading } from "../reading/readTable";

/** Where the heading stands of the column that serves all products, whether or not anything is filled in below. */
export const COMMON_SEASON: Path = ["commonSeason"];

/**
 * The seasonality of the plan file: a list when one column serves all products; else by product, those without a column of
 * their own taking the common one. Undefined when nothing is filled in.
 */
export function readSeasonality(draft: Draft, names: Names, ids: Names, languages: readonly Texts[]): unknown {
  const table = readTable(draft, "TC_Seasonality", "seasonality", [names, ids], languages);
  if (table === null) return undefined;
  reportStrange(draft, table, names);
  const common = table.column({ type: "Field", field: "all" });
  if (common !== null) draft.put(COMMON_SEASON, { row: table.head, column: common });
  const read = columnReader(draft, table);
  const all: Column = { type: "Field", field: "all" };
  const products = ids.products.map((_, product): Column => ({ type: "Product", product }));
  const pairs = ids.products.map((_, product) => ids.metrics.map((_, metric): Column => ({ type: "Pair", product, metric })));
  if (![...products, ...pairs.flat()].some(read.has)) return read.weights(["seasonality"], [all]);
  const byProduct = ids.products.map((id, product) => {
    const common = [products[product] as Column, all];
    const own = pairs[product] as readonly Column[];
    if (!own.some(read.has)) return [id, read.weights(["seasonality", id], common)] as const;
    return [
      id,
      filled(
        own.map((pair, metric) => [
          ids.metrics[metric] as string,
          read.weights(["seasonality", id, ids.metrics[metric] as string], [pair, ...common]),
        ]),
      ),
    ] as const;
  });
  return filled(byProduct);
}

/** Reads the first of some columns that has weights, down to the last row where any column has. */
function columnReader(
  draft: Draft,
  table: TableReading,
): {
  readonly has: (column: Column) => boolean;
  readonly weights: (path: Path, columns: readonly Column[]) => readonly unknown[] | undefined;
} {
  const columns = table.columns.filter(({ of }) => of.type !== "Field" || of.field === "all").map(({ column }) => column);
  const isFilled = table.rows.map((row) => columns.some((column) => draft.cell({ row, column }) !== null));
  const rows = table.rows.slice(0, isFilled.lastIndexOf(true) + 1);
  const has = (column: Column): boolean => {
    const at = table.column(column);
    return at !== null && rows.some((row) => draft.cell({ row, column: at }) !== null);
  };
  const once = new Map<number, readonly unknown[]>();
  return {
    has,
    weights: (path, columns) => {
      const found = columns.find(has);
      const column = found && table.column(found);
      if (column === undefined || column === null) return undefined;
      draft.put(path, { row: table.head, column });
      rows.forEach((row, position) => draft.put([...path, position], { row, column }));
      const values = once.get(column) ?? rows.map((row, position) => readNumber(draft, { row, column }, [...path, position]));
      once.set(column, values);
      return values;
    },
  };
}

function reportStrange(draft: Draft, { strange }: TableReading, names: Names): void {
  for (const { text, at, hasNumbers } of strange) {
    const path: Path = ["seasonality", "heading", text];
    draft.put(path, at);
    if (hasNumbers) draft.report(path, { type: "UnknownProduct", name: text, known: names.products });
  }
}
