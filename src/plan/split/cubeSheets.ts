/**
 * The three sheets that are faces of one product × period × manager cube, and ways to cut the cube.
 * A cube stands row-major in one array: `cells[(product * periods + period) * managers + manager]`.
 */

export interface CubeSheets {
  readonly products: number;
  readonly periods: number;
  readonly managers: number;
  /** Whole units ≥ 0, `[product * periods + period]`. */
  readonly productPeriod: ArrayLike<number>;
  /** Whole units ≥ 0, `[manager * periods + period]`. */
  readonly managerPeriod: ArrayLike<number>;
  /** Whole units ≥ 0, `[product * managers + manager]`. */
  readonly productManager: ArrayLike<number>;
}

/** One period's product × manager table, row-major. */
export function periodTable({ products, periods, managers }: CubeSheets, cells: Float64Array, period: number): Float64Array {
  const table = new Float64Array(products * managers);
  for (let product = 0; product < products; product++) {
    const start = (product * periods + period) * managers;
    table.set(cells.subarray(start, start + managers), product * managers);
  }
  return table;
}

/** The reverse: writes a period's table into the cube. */
export function putPeriodTable(
  { products, periods, managers }: CubeSheets,
  cells: Float64Array,
  period: number,
  table: Float64Array,
): void {
  for (let product = 0; product < products; product++) {
    cells.set(table.subarray(product * managers, (product + 1) * managers), (product * periods + period) * managers);
  }
}

/** What a period's table must add up to: by product and by manager. */
export function periodTotals(
  sheets: CubeSheets,
  period: number,
): { readonly rowTotals: Float64Array; readonly columnTotals: Float64Array } {
  const { products, periods, managers, productPeriod, managerPeriod } = sheets;
  return {
    rowTotals: Float64Array.from({ length: products }, (_, product) => productPeriod[product * periods + period]!),
    columnTotals: Float64Array.from({ length: managers }, (_, manager) => managerPeriod[manager * periods + period]!),
  };
}

/** The cube as a table of product and manager pairs × periods: `[(product * managers + manager) * periods + period]`. */
export function periodsLast(sheets: CubeSheets, cells: Float64Array): Float64Array {
  const table = new Float64Array(cells.length);
  forEachCell(sheets, (product, period, manager, cell) => {
    table[(product * sheets.managers + manager) * sheets.periods + period] = cells[cell]!;
  });
  return table;
}

export function forEachCell(
  { products, periods, managers }: CubeSheets,
  visit: (product: number, period: number, manager: number, cell: number) => void,
): void {
  for (let product = 0, cell = 0; product < products; product++) {
    for (let period = 0; period < periods; period++) {
      for (let manager = 0; manager < managers; manager++, cell++) visit(product, period, manager, cell);
    }
  }
}

/**
 * Products' years, managers' years and the team's periods each stand in two sheets and
 * must be the same there. Throws: whoever made the sheets made a mistake.
 */
export function checkSharedTotals(sheets: CubeSheets): void {
  const { products, periods, managers, productPeriod, managerPeriod, productManager } = sheets;
  same("product", lineSums(productPeriod, products, periods), lineSums(productManager, products, managers));
  same("manager", lineSums(managerPeriod, managers, periods), columnSums(productManager, products, managers));
  same("period", columnSums(productPeriod, products, periods), columnSums(managerPeriod, managers, periods));
}

function same(what: string, a: Float64Array, b: Float64Array): void {
  const line = a.findIndex((units, k) => units !== b[k]);
  if (line >= 0) throw new RangeError(`the sheets disagree about ${what} ${line}: ${a[line]} and ${b[line]}`);
}

function lineSums(sheet: ArrayLike<number>, rows: number, columns: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += sheet[row * columns + column]!;
    return sum;
  });
}

/** Totals per column of a sheet. */
export function columnSums(sheet: ArrayLike<number>, rows: number, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) sums[column]! += sheet[row * columns + column]!;
  }
  return sums;
}
