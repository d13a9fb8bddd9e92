/**
 * Totals that are free to round: a slack column takes what is missing from each row's sum to the next whole number, a slack row the
 * same for the columns, and the corner takes the fraction of the grand total. Rounded together with the table they tell which totals
 * round up. The wider table has whole totals and its fit meets them, so a rounding always exists (Cox & Ernst 1982;
 * Causey, Cox & Ernst 1985, https://www.jstor.org/stable/2288553).
 */

/** Whole totals, or "nearest": each may be its exact sum rounded down or up, whichever serves the table best. */
export type Totals = ArrayLike<number> | "nearest";

/** A table to round with every total given. */
export interface FixedTotals {
  readonly rows: number;
  readonly columns: number;
  readonly fit: Float64Array;
  readonly rowTotals: ArrayLike<number>;
  readonly columnTotals: ArrayLike<number>;
}

/**
 * Adds a slack column when the row totals are free, and a slack row when the
 * column totals are. The table's cells stay at its upper left.
 */
export function withSlack(rows: number, columns: number, fit: Float64Array, rowTotals: Totals, columnTotals: Totals): FixedTotals {
  const rowSums = lineSums(rows, columns, fit, columns, 1);
  const columnSums = lineSums(columns, rows, fit, 1, columns);
  const grand = lineSums(1, rows * columns, fit, 0, 1)[0]!;
  const wideRows = rows + (columnTotals === "nearest" ? 1 : 0);
  const wideColumns = columns + (rowTotals === "nearest" ? 1 : 0);

  const wide = new Float64Array(wideRows * wideColumns);
  for (let row = 0; row < rows; row++) wide.set(fit.subarray(row * columns, (row + 1) * columns), row * wideColumns);
  const rowWanted = rowTotals === "nearest" ? rowSums.map(ceiling) : Array.from(rowTotals);
  const columnWanted = columnTotals === "nearest" ? columnSums.map(ceiling) : Array.from(columnTotals);
  if (rowTotals === "nearest") rowSums.forEach((sum, row) => (wide[row * wideColumns + columns] = missing(sum)));
  if (columnTotals === "nearest") columnSums.forEach((sum, column) => (wide[rows * wideColumns + column] = missing(sum)));

  // The grand total is the given side's sum; with neither given, its exact sum rounded down, or up when the corner does.
  const whole = rowTotals !== "nearest" ? sum(rowWanted) : columnTotals !== "nearest" ? sum(columnWanted) : grand.floor;
  if (rowTotals === "nearest" && columnTotals === "nearest") wide[rows * wideColumns + columns] = grand.fraction;
  return {
    rows: wideRows,
    columns: wideColumns,
    fit: wide,
    rowTotals: columnTotals === "nearest" ? [...rowWanted, sum(columnWanted) - whole] : rowWanted,
    columnTotals: rowTotals === "nearest" ? [...columnWanted, sum(rowWanted) - whole] : columnWanted,
  };
}

/** A sum as a whole number and a fraction of one, so that large totals do not swallow the fraction. */
interface Sum {
  readonly floor: number;
  readonly fraction: number;
}

function lineSums(lines: number, length: number, cells: Float64Array, lineStep: number, step: number): Sum[] {
  return Array.from({ length: lines }, (_, line) => {
    let floor = 0;
    let fraction = 0;
    for (let k = 0, cell = line * lineStep; k < length; k++, cell += step) {
      floor += Math.floor(cells[cell]!);
      fraction += cells[cell]! - Math.floor(cells[cell]!);
    }
    const carry = Math.floor(fraction + 1e-7);
    return { floor: floor + carry, fraction: Math.max(fraction - carry, 0) };
  });
}

function ceiling({ floor, fraction }: Sum): number {
  return fraction > 1e-7 ? floor + 1 : floor;
}

function missing({ fraction }: Sum): number {
  return fraction > 1e-7 ? 1 - fraction : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
