import type { Choice } from "./choiceByPrices";
import type { Rounding } from "./fractions";

/**
 * Moves chosen cells from overfull to underfull columns until every column has its count, at the least loss of worth: successive
 * shortest paths with potentials (Ford & Fulkerson; Edmonds & Karp 1972; https://en.wikipedia.org/wiki/Minimum-cost_flow_problem).
 * The nodes are the columns; an arc from a to b is the row that loses least by leaving a for b. The prices are the potentials: at
 * them no exchange gains, so Dijkstra's algorithm applies, and after each path the prices are moved so that this stays true.
 */

/** Changes `choice` in place. @returns false if the counts cannot be reached */
export function repairByShortestPaths(rounding: Rounding, choice: Choice): boolean {
  const { columns, columnNeed } = rounding;
  const { chosen, prices, counts } = choice;
  const exchanges = cheapestExchanges(rounding, chosen);
  const distance = new Float64Array(columns);
  const settled = new Uint8Array(columns);
  const previous = new Int32Array(columns);
  const viaRow = new Int32Array(columns);

  for (;;) {
    const target = shortestPath();
    if (target === null) return true;
    if (target < 0) return false;
    const length = distance[target]!;
    for (let column = 0; column < columns; column++) prices[column]! -= Math.min(distance[column]!, length);
    for (let to = target; previous[to]! >= 0; to = previous[to]!) {
      const from = previous[to]!;
      exchanges.move(viaRow[to]!, from, to);
      counts[from]!--;
      counts[to]!++;
    }
  }

  /** The underfull column nearest to an overfull one; -1: none can be reached; null: no column is overfull. */
  function shortestPath(): number | null {
    let overfull = false;
    for (let column = 0; column < columns; column++) {
      const isSource = counts[column]! > columnNeed[column]!;
      overfull ||= isSource;
      distance[column] = isSource ? 0 : Infinity;
      settled[column] = 0;
      previous[column] = -1;
    }
    if (!overfull) return null;
    for (;;) {
      const from = nearestUnsettled();
      if (from < 0) return -1;
      settled[from] = 1;
      if (counts[from]! < columnNeed[from]!) return from;
      for (let to = 0; to < columns; to++) {
        if (settled[to] === 1) continue;
        const row = exchanges.row(from, to);
        if (row < 0) continue;
        const through = distance[from]! + exchanges.loss(row, from, to) - prices[from]! + prices[to]!;
        if (through >= distance[to]!) continue;
        distance[to] = through;
        previous[to] = from;
        viaRow[to] = row;
      }
    }
  }

  function nearestUnsettled(): number {
    let nearest = -1;
    for (let column = 0; column < columns; column++) {
      if (settled[column] === 1 || distance[column] === Infinity) continue;
      if (nearest < 0 || distance[column]! < distance[nearest]!) nearest = column;
    }
    return nearest;
  }
}

const NONE = -1;
const UNKNOWN = -2;

/**
 * For every pair of columns, the row that loses least by exchanging one for the other. Found when first asked for; a move changes
 * one row, so only the pairs that this row served or can serve better are touched.
 */
function cheapestExchanges({ rows, columns, worth }: Rounding, chosen: Uint8Array) {
  const best = new Int32Array(columns * columns).fill(UNKNOWN);
  const known = new Uint8Array(columns);

  function loss(row: number, from: number, to: number): number {
    return worth[row * columns + from]! - worth[row * columns + to]!;
  }

  function canMove(row: number, from: number, to: number): boolean {
    return chosen[row * columns + from] === 1 && chosen[row * columns + to] === 0 && worth[row * columns + to] !== 0;
  }

  function offer(row: number, from: number, to: number): void {
    const pair = from * columns + to;
    if (best[pair] === UNKNOWN) return;
    if (best[pair] === NONE || loss(row, from, to) < loss(best[pair]!, from, to)) best[pair] = row;
  }

  /** All rows that have `from` offer their exchanges, row by row along memory. */
  function explore(from: number): void {
    best.fill(NONE, from * columns, (from + 1) * columns);
    known[from] = 1;
    for (let row = 0; row < rows; row++) {
      if (chosen[row * columns + from] === 0) continue;
      for (let to = 0; to < columns; to++) if (canMove(row, from, to)) offer(row, from, to);
    }
  }

  function search(from: number, to: number): void {
    best[from * columns + to] = NONE;
    for (let row = 0; row < rows; row++) if (canMove(row, from, to)) offer(row, from, to);
  }

  return {
    loss,

    row(from: number, to: number): number {
      if (known[from] === 0) explore(from);
      else if (best[from * columns + to] === UNKNOWN) search(from, to);
      return best[from * columns + to]!;
    },

    move(row: number, from: number, to: number): void {
      chosen[row * columns + from] = 0;
      chosen[row * columns + to] = 1;
      for (let a = 0; a < columns; a++) {
        if (known[a] === 0) continue;
        for (let b = 0; b < columns; b++) {
          if (canMove(row, a, b)) offer(row, a, b);
          else if (best[a * columns + b] === row) best[a * columns + b] = UNKNOWN;
        }
      }
    },
  };
}
