import type { Rounding } from "./fractions";
import { nthLargest } from "./nthLargest";

/**
 * A first choice of cells to round up. Every column has a price; every row takes the cells it needs that are worth most above
 * their column's price. A column that is overfull raises its price until just enough rows let go of it, and the reverse.
 * Because every row always has its best cells at the current prices, the choice is the best one for the counts it yields
 * (dual ascent for the transportation problem; compare Bertsekas & Castañon, The auction algorithm for the transportation problem, 1989).
 */

export interface Choice {
  /** 1: the cell rounds up. Every row has its need; columns may be over or under. */
  readonly chosen: Uint8Array;
  readonly prices: Float64Array;
  /** Chosen cells in each column. */
  readonly counts: Float64Array;
}

const MAX_SWEEPS = 12;

/** @returns null if some row or column has too few cells to round up, or needs fewer than none */
export function choiceByPrices(rounding: Rounding): Choice | null {
  const { rows, columns, worth, rowNeed, columnNeed } = rounding;
  if (!needsCanBeMet(rounding)) return null;
  const chosen = new Uint8Array(rows * columns);
  const prices = new Float64Array(columns);
  const counts = new Float64Array(columns);
  // The row's boundary: net worth of the worst cell it took and of the best it left. Equal to ±Infinity if it has no choice there.
  const worstTaken = new Float64Array(rows);
  const bestLeft = new Float64Array(rows);
  const scratch = new Float64Array(Math.max(rows, columns));

  for (let row = 0; row < rows; row++) takeBest(row);
  let imbalance = overfull();
  // A sweep looks at every cell, and a path that repairs one unit at every pair of columns: what is cheaper goes on. Where very many units
  // are in the wrong place, paths are no longer short.
  const enough = Math.min((4 * rows) / columns, 8 * columns);
  for (let sweep = 0; sweep < MAX_SWEEPS && imbalance > enough; sweep++) {
    for (let column = 0; column < columns; column++) if (counts[column] !== columnNeed[column]) reprice(column);
    const before = imbalance;
    imbalance = overfull();
    if (imbalance >= before * 0.9) break;
  }
  return { chosen, prices, counts };

  function takeBest(row: number): void {
    const start = row * columns;
    const need = rowNeed[row]!;
    let length = 0;
    for (let column = 0; column < columns; column++)
      if (worth[start + column] !== 0) scratch[length++] = worth[start + column]! - prices[column]!;
    const cut = need > 0 ? nthLargest(scratch, length, need - 1) : Infinity;
    // What is above the cut stands in front of it by now.
    let atCut = need;
    for (let k = 0; k < need; k++) if (scratch[k]! > cut) atCut--;
    let worst = Infinity;
    let best = -Infinity;
    for (let column = 0; column < columns; column++) {
      if (worth[start + column] === 0) continue;
      const net = worth[start + column]! - prices[column]!;
      if (net > cut || (net === cut && atCut-- > 0)) {
        chosen[start + column] = 1;
        counts[column]!++;
        if (net < worst) worst = net;
      } else if (net > best) best = net;
    }
    worstTaken[row] = worst;
    bestLeft[row] = best;
  }

  function findBoundary(row: number): void {
    let worst = Infinity;
    let best = -Infinity;
    for (let column = 0, cell = row * columns; column < columns; column++, cell++) {
      if (worth[cell] === 0) continue;
      const net = worth[cell]! - prices[column]!;
      if (chosen[cell] === 1) {
        if (net < worst) worst = net;
      } else if (net > best) best = net;
    }
    worstTaken[row] = worst;
    bestLeft[row] = best;
  }

  /** Sets the price at which exactly the needed number of rows takes the column, and lets them take or leave it. */
  function reprice(column: number): void {
    let always = 0;
    let length = 0;
    for (let row = 0; row < rows; row++) {
      const limit = priceLimit(row, column);
      if (limit === Infinity) always++;
      else if (limit > -Infinity) scratch[length++] = limit;
    }
    const want = Math.min(Math.max(columnNeed[column]! - always, 0), length);
    if (length === 0) return;
    const oldPrice = prices[column]!;
    const price = want === 0 ? nthLargest(scratch, length, 0) + 1 : nthLargest(scratch, length, want - 1);
    let atPrice = want;
    for (let k = 0; k < length; k++) if (scratch[k]! > price) atPrice--;
    prices[column] = price;
    for (let row = 0, cell = column; row < rows; row++, cell += columns) {
      const limit = priceLimit(row, column);
      if (limit === -Infinity) continue;
      const takes = chosen[cell] === 1;
      const wants = limit > price || (limit === price && atPrice-- > 0);
      if (wants !== takes) {
        trade(row, column, wants);
        findBoundary(row);
      } else {
        moveBoundary(row, takes, worth[cell]! - oldPrice, worth[cell]! - price);
      }
    }
  }

  /** One cell's net worth changed, and the row's boundary perhaps with it. */
  function moveBoundary(row: number, takes: boolean, before: number, now: number): void {
    const boundary = takes ? worstTaken : bestLeft;
    const isBeyond = takes ? now <= boundary[row]! : now >= boundary[row]!;
    if (isBeyond) boundary[row] = now;
    else if (before === boundary[row]) findBoundary(row);
  }

  /** The price up to which the row takes the column: Infinity if it must, -Infinity if it cannot. */
  function priceLimit(row: number, column: number): number {
    const cell = row * columns + column;
    if (worth[cell] === 0) return -Infinity;
    return chosen[cell] === 1 ? worth[cell]! - bestLeft[row]! : worth[cell]! - worstTaken[row]!;
  }

  /** The row takes the column for its worst other cell, or leaves it for the best cell it had left. */
  function trade(row: number, column: number, takes: boolean): void {
    const start = row * columns;
    const boundary = takes ? worstTaken[row]! : bestLeft[row]!;
    for (let other = 0; other < columns; other++) {
      const cell = start + other;
      if (other === column || worth[cell] === 0 || (chosen[cell] === 1) !== takes || worth[cell]! - prices[other]! !== boundary) continue;
      chosen[start + column] = takes ? 1 : 0;
      chosen[cell] = takes ? 0 : 1;
      counts[column]! += takes ? 1 : -1;
      counts[other]! += takes ? -1 : 1;
      return;
    }
  }

  function overfull(): number {
    let units = 0;
    for (let column = 0; column < columns; column++) units += Math.max(counts[column]! - columnNeed[column]!, 0);
    return units;
  }
}

function needsCanBeMet({ rows, columns, worth, rowNeed, columnNeed }: Rounding): boolean {
  const inColumn = new Float64Array(columns);
  let difference = 0;
  for (let row = 0, cell = 0; row < rows; row++) {
    let inRow = 0;
    for (let column = 0; column < columns; column++, cell++) {
      if (worth[cell] === 0) continue;
      inRow++;
      inColumn[column]!++;
    }
    if (rowNeed[row]! < 0 || rowNeed[row]! > inRow) return false;
    difference += rowNeed[row]!;
  }
  for (let column = 0; column < columns; column++) {
    if (columnNeed[column]! < 0 || columnNeed[column]! > inColumn[column]!) return false;
    difference -= columnNeed[column]!;
  }
  return difference === 0;
}
