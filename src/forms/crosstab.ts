import type { Cube } from "../plan/plan";

/**
 * A face of the plan: its leaves summed into rows × columns, in whole units. Month × manager is `rowOf` = the account's
 * manager and `columnOf` = the period.
 */
export interface Crosstab {
  readonly cells: readonly (readonly number[])[];
  /** Sums of the rows, of the columns, and of everything. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly all: number;
}

/** Null leaves a leaf out. */
export function crosstab(
  cube: Cube,
  rows: number,
  columns: number,
  rowOf: (product: number, account: number) => number,
  columnOf: (product: number, period: number) => number | null,
): Crosstab {
  const cells = Array.from({ length: rows }, () => Array<number>(columns).fill(0));
  for (let product = 0; product < cube.products; product += 1) {
    const toColumn = Array.from({ length: cube.periods }, (_, period) => columnOf(product, period));
    for (let account = 0; account < cube.accounts; account += 1) {
      const row = cells[rowOf(product, account)] as number[];
      const start = (product * cube.accounts + account) * cube.periods;
      toColumn.forEach((column, period) => {
        if (column !== null) row[column] = (row[column] as number) + (cube.leaves[start + period] as number);
      });
    }
  }
  const rowSums = cells.map(total);
  const columnSums = Array.from({ length: columns }, (_, column) => total(cells.map((row) => row[column] as number)));
  return { cells, rows: rowSums, columns: columnSums, all: total(rowSums) };
}

/** Each sum with all before it: 300, 300, 400 → 300, 600, 1000. */
export function running(sums: readonly number[]): readonly number[] {
  let through = 0;
  return sums.map((sum) => (through += sum));
}

function total(units: readonly number[]): number {
  return units.reduce((sum, value) => sum + value, 0);
}
