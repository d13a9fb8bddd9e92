import type { CubeRequest } from "../../../src/plan/split/splitCube";
import type { TableRequest } from "../../../src/plan/split/splitTable";

/** Tables and cubes to measure with: the same in every run. */
export type TableKind = "dense" | "sparse" | "held";

/** A fixed sequence of numbers in [0, 1): mulberry32. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * dense: every pair has weight, a thousand units a cell on average; sparse: half the pairs have none, 0.3 units a cell;
 * held: dense with 5 % of the cells held and 10 % bounded.
 */
export function tableInstance(rows: number, columns: number, kind: TableKind): TableRequest {
  const next = numbers(rows * 31 + columns);
  const size = rows * columns;
  const seed = new Float64Array(size);
  const cells = new Float64Array(size);
  for (let cell = 0; cell < size; cell++) {
    const weight = 0.05 + next() * next() * 3;
    const present = kind !== "sparse" || next() < 0.5;
    seed[cell] = present ? weight : 0;
    cells[cell] = present ? Math.floor(weight * next() * (kind === "sparse" ? 2 : 2500)) : 0;
  }
  const rowTotals = new Float64Array(rows);
  const columnTotals = new Float64Array(columns);
  cells.forEach((units, cell) => {
    rowTotals[Math.floor(cell / columns)]! += units;
    columnTotals[cell % columns]! += units;
  });
  const request = { rows, columns, seed, rowTotals, columnTotals };
  if (kind !== "held") return request;
  const min = new Float64Array(size);
  const max = new Float64Array(size).fill(Infinity);
  cells.forEach((units, cell) => {
    const lot = next();
    if (lot < 0.05) min[cell] = max[cell] = units;
    else if (lot < 0.1) max[cell] = Math.ceil(units * 1.2);
    else if (lot < 0.15) min[cell] = Math.floor(units * 0.8);
  });
  return { ...request, min, max };
}

/** A cube with some pairs of product and manager that do not exist. */
export function cubeInstance(products: number, periods: number, managers: number): CubeRequest {
  const next = numbers(products + managers);
  const pairs = Array.from({ length: products * managers }, () => (next() < 0.2 ? 0 : 0.2 + next()));
  const productPeriod = new Float64Array(products * periods);
  const managerPeriod = new Float64Array(managers * periods);
  const productManager = new Float64Array(products * managers);
  const seed = new Float64Array(products * periods * managers);
  for (let product = 0, cell = 0; product < products; product++) {
    for (let period = 0; period < periods; period++) {
      for (let manager = 0; manager < managers; manager++, cell++) {
        seed[cell] = pairs[product * managers + manager]! * (0.6 + next());
        const units = Math.floor(seed[cell]! * 20 * next());
        productPeriod[product * periods + period]! += units;
        managerPeriod[manager * periods + period]! += units;
        productManager[product * managers + manager]! += units;
      }
    }
  }
  return { products, periods, managers, seed, productPeriod, managerPeriod, productManager };
}
