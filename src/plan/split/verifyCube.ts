/**
 * Adds a product × period × manager cube up once more, sharing nothing with what made it: its three faces against the three sheets.
 */

export type CubeFault =
  | { readonly type: "NotWhole"; readonly cell: number; readonly found: number }
  | {
      readonly type: "Total";
      readonly sheet: "productPeriod" | "managerPeriod" | "productManager";
      readonly row: number;
      readonly column: number;
      readonly wanted: number;
      readonly found: number;
    };

/** What the cube is checked against; the shapes are those of the split. */
export interface CubeFaces {
  readonly products: number;
  readonly periods: number;
  readonly managers: number;
  /** `[product * periods + period]` */
  readonly productPeriod: ArrayLike<number>;
  /** `[manager * periods + period]` */
  readonly managerPeriod: ArrayLike<number>;
  /** `[product * managers + manager]` */
  readonly productManager: ArrayLike<number>;
}

/** @param cells `[(product * periods + period) * managers + manager]` @returns the first fault, or null */
export function verifyCube(faces: CubeFaces, cells: ArrayLike<number>): CubeFault | null {
  const { products, periods, managers } = faces;
  for (let cell = 0; cell < products * periods * managers; cell++) {
    if (!Number.isSafeInteger(cells[cell])) return { type: "NotWhole", cell, found: cells[cell]! };
  }
  const at = (product: number, period: number, manager: number): number => cells[(product * periods + period) * managers + manager]!;
  return (
    face("productPeriod", products, periods, faces.productPeriod, (product, period) =>
      sum(managers, (manager) => at(product, period, manager)),
    ) ??
    face("managerPeriod", managers, periods, faces.managerPeriod, (manager, period) =>
      sum(products, (product) => at(product, period, manager)),
    ) ??
    face("productManager", products, managers, faces.productManager, (product, manager) =>
      sum(periods, (period) => at(product, period, manager)),
    )
  );
}

function face(
  sheet: "productPeriod" | "managerPeriod" | "productManager",
  rows: number,
  columns: number,
  totals: ArrayLike<number>,
  found: (row: number, column: number) => number,
): CubeFault | null {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const wanted = totals[row * columns + column]!;
      const is = found(row, column);
      if (is !== wanted) return { type: "Total", sheet, row, column, wanted, found: is };
    }
  }
  return null;
}

function sum(length: number, value: (k: number) => number): number {
  let total = 0;
  for (let k = 0; k < length; k++) total += value(k);
  return total;
}
