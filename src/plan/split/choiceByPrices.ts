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
  const chosen = new Uint8Array(rows * columns);
  const prices = new Float64Array(columns);
  const counts = new Float64Array(columns);
  const inColumn = new Float64Array(columns);
  // The row's boundary: net worth of the worst cell it took and of the best it left. Equal to ±Infinity if it has no choice there.
  const worstTaken = new Float64Array(rows);
  const bestLeft = new Float64Array(rows);
  const scratch = new Float64Array(Math.max(rows, columns));
  // Of a column: the rows that have the choice, and the price up to which each takes it.
  const open = new Uint32Array(rows);
  const limits = new Float64Array(rows);

  for (let row = 0; row < rows; row++) if (!takeBest(row)) return null;
  if (!columnsCanBeMet()) return null;
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

  /** While all prices are 0. @returns false if the row has too few cells to round up, or needs fewer than none */
  function takeBest(row: number): boolean {
    const start = row * columns;
    const need = rowNeed[row]!;
    let length = 0;
    for (let column = 0; column < columns; column++) {
      const value = worth[start + column]!;
      const isOpen = Number(value !== 0);
      scratch[length] = value;
      length += isOpen;
      inColumn[column]! += isOpen;
    }
    if (need < 0 || need > length) return false;
    const cut = need > 0 ? nthLargest(scratch, length, need - 1) : Infinity;
    let best = -Infinity;
    for (let k = need; k < length; k++) if (scratch[k]! > best) best = scratch[k]!;
    let surplus = -need;
    for (let column = 0; column < columns; column++) {
      const takes = Number(worth[start + column]! >= cut);
      chosen[start + column] = takes;
      counts[column]! += takes;
      surplus += takes;
    }
    // Of the cells that are worth as much as the last one taken, the first ones stay.
    for (let column = columns - 1; surplus > 0; column--) {
      if (worth[start + column] !== cut) continue;
      chosen[start + column] = 0;
      counts[column]!--;
      surplus--;
    }
    worstTaken[row] = cut;
    bestLeft[row] = best;
    return true;
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

  /**
   * Sets the price at which exactly the needed number of rows takes the column, and lets them take or leave it. Only who has an overfull
   * column may leave it, and only who has not may take one that is underfull.
   */
  function reprice(column: number): void {
    const isOverfull = counts[column]! > columnNeed[column]!;
    let always = isOverfull ? 0 : counts[column]!;
    let length = 0;
    for (let row = 0, cell = column; row < rows; row++, cell += columns) {
      if ((chosen[cell] === 1) !== isOverfull || worth[cell] === 0) continue;
      const limit = isOverfull ? worth[cell]! - bestLeft[row]! : worth[cell]! - worstTaken[row]!;
      if (limit === Infinity) always++;
      if (Math.abs(limit) === Infinity) continue;
      open[length] = row;
      limits[length] = scratch[length] = limit;
      length++;
    }
    if (length === 0) return;
    const want = Math.min(Math.max(columnNeed[column]! - always, 0), length);
    const oldPrice = prices[column]!;
    const price = want === 0 ? nthLargest(scratch, length, 0) + 1 : nthLargest(scratch, length, want - 1);
    prices[column] = price;
    let atPrice = want;
    for (let k = 0; k < length; k++) if (limits[k]! > price) atPrice--;
    for (let k = 0; k < length; k++) {
      const takes = limits[k]! > price || (limits[k] === price && atPrice-- > 0);
      if (takes === isOverfull) continue;
      trade(open[k]!, column, takes);
      findBoundary(open[k]!);
    }
    for (let row = 0, cell = column; row < rows; row++, cell += columns) {
      if (worth[cell] !== 0) moveBoundary(row, chosen[cell] === 1, worth[cell]! - oldPrice, worth[cell]! - price);
    }
  }

  /** One cell's net worth changed, and the row's boundary perhaps with it. */
  function moveBoundary(row: number, takes: boolean, before: number, now: number): void {
    const boundary = takes ? worstTaken : bestLeft;
    const isBeyond = takes ? now <= boundary[row]! : now >= boundary[row]!;
    if (isBeyond) boundary[row] = now;
    else if (before === boundary[row]) findBoundary(row);
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

  function columnsCanBeMet(): boolean {
    let difference = 0;
    for (let column = 0; column < columns; column++) {
      if (columnNeed[column]! < 0 || columnNeed[column]! > inColumn[column]!) return false;
      difference += counts[column]! - columnNeed[column]!;
    }
    return difference === 0;
  }

  function overfull(): number {
    let units = 0;
    for (let column = 0; column < columns; column++) units += Math.max(counts[column]! - columnNeed[column]!, 0);
    return units;
  }
}
