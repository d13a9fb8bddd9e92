import type { Choice } from "./choiceByPrices";
import type { Rounding } from "./fractions";

const NONE = -1;
const UNKNOWN = -2;

/**
 * For every pair of columns, the row that loses least worth by rounding the second up instead of the first.
 * A row can lose little only with cells near its boundary between taken and left, so one pass over the table finds all exchanges
 * within a radius. A move changes one row: only the pairs that this row served, or can now serve better, are touched.
 */
export class CheapestExchanges {
  /** By pair `from * columns + to`: the best row, NONE, or UNKNOWN since that row moved. */
  private readonly best: Int32Array;
  /** By pair, every row within the radius; some may have moved since. */
  private offers: number[][] = [];
  private readonly pricesAtCollection: Float64Array;
  private radius = 0;

  constructor(
    private readonly rounding: Rounding,
    private readonly choice: Choice,
  ) {
    this.best = new Int32Array(rounding.columns * rounding.columns);
    this.pricesAtCollection = new Float64Array(rounding.columns);
  }

  /** The row to move from one column to another, or -1 if none is known within reach. */
  row(from: number, to: number): number {
    const pair = from * this.rounding.columns + to;
    if (this.best[pair] === UNKNOWN) this.best[pair] = this.search(from, to);
    return this.best[pair]!;
  }

  /** Worth lost, before prices. */
  loss(row: number, from: number, to: number): number {
    const { columns, worth } = this.rounding;
    return worth[row * columns + from]! - worth[row * columns + to]!;
  }

  /** Distances up to this are certain: farther exchanges were not looked at, and prices may have brought them nearer since. */
  reach(): number {
    let most = -Infinity;
    let least = Infinity;
    for (let column = 0; column < this.rounding.columns; column++) {
      const drop = this.pricesAtCollection[column]! - this.choice.prices[column]!;
      if (drop > most) most = drop;
      if (drop < least) least = drop;
    }
    return this.radius - (most - least);
  }

  /** Finds every exchange that loses at most `radius` at the current prices. */
  collect(radius: number): void {
    const { rows, columns, worth } = this.rounding;
    const { chosen, prices } = this.choice;
    this.radius = radius;
    this.pricesAtCollection.set(prices);
    this.best.fill(NONE);
    this.offers = new Array<number[]>(columns * columns);
    const taken = new Int32Array(columns);
    const left = new Int32Array(columns);
    for (let row = 0; row < rows; row++) {
      const start = row * columns;
      let worstTaken = Infinity;
      let bestLeft = -Infinity;
      for (let column = 0; column < columns; column++) {
        if (worth[start + column] === 0) continue;
        const net = worth[start + column]! - prices[column]!;
        if (chosen[start + column] === 1) worstTaken = Math.min(worstTaken, net);
        else bestLeft = Math.max(bestLeft, net);
      }
      if (worstTaken - bestLeft > radius) continue;
      let takenCount = 0;
      let leftCount = 0;
      for (let column = 0; column < columns; column++) {
        if (worth[start + column] === 0) continue;
        const net = worth[start + column]! - prices[column]!;
        if (chosen[start + column] === 1) {
          if (net <= bestLeft + radius) taken[takenCount++] = column;
        } else if (net >= worstTaken - radius) left[leftCount++] = column;
      }
      for (let a = 0; a < takenCount; a++) {
        for (let b = 0; b < leftCount; b++) this.offer(row, taken[a]!, left[b]!);
      }
    }
  }

  /** The row rounds `to` up instead of `from`. */
  move(row: number, from: number, to: number): void {
    const { columns } = this.rounding;
    const { chosen } = this.choice;
    chosen[row * columns + from] = 0;
    chosen[row * columns + to] = 1;
    for (let other = 0; other < columns; other++) {
      this.withdraw(row, from, other);
      this.withdraw(row, other, to);
    }
    for (let other = 0; other < columns; other++) {
      if (this.canMove(row, to, other)) this.offer(row, to, other);
      if (this.canMove(row, other, from)) this.offer(row, other, from);
    }
  }

  private withdraw(row: number, from: number, to: number): void {
    const pair = from * this.rounding.columns + to;
    if (this.best[pair] === row) this.best[pair] = UNKNOWN;
  }

  private offer(row: number, from: number, to: number): void {
    const pair = from * this.rounding.columns + to;
    (this.offers[pair] ??= []).push(row);
    const other = this.best[pair]!;
    if (other === NONE || (other !== UNKNOWN && this.loss(row, from, to) < this.loss(other, from, to))) this.best[pair] = row;
  }

  /** The best of the offers that still stand. */
  private search(from: number, to: number): number {
    const pair = from * this.rounding.columns + to;
    const standing = (this.offers[pair] ?? []).filter((row) => this.canMove(row, from, to));
    this.offers[pair] = standing;
    return standing.reduce((best, row) => (best === NONE || this.loss(row, from, to) < this.loss(best, from, to) ? row : best), NONE);
  }

  private canMove(row: number, from: number, to: number): boolean {
    const { columns, worth } = this.rounding;
    const { chosen } = this.choice;
    return chosen[row * columns + from] === 1 && chosen[row * columns + to] === 0 && worth[row * columns + to] !== 0;
  }
}
