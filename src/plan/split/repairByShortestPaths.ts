import type { Choice } from "./choiceByPrices";
import { CheapestExchanges } from "./cheapestExchanges";
import { WORTH_LIMIT, type Rounding } from "./fractions";

/**
 * Moves chosen cells from overfull to underfull columns until every column has its count, at the least loss of worth: successive
 * shortest paths with potentials (Ford & Fulkerson; Edmonds & Karp 1972; https://en.wikipedia.org/wiki/Minimum-cost_flow_problem).
 * The nodes are the columns; an arc from a to b is the row that loses least by leaving a for b. The prices are the potentials: at
 * them no exchange gains, so Dijkstra's algorithm applies, and after each path the prices are moved so that this stays true.
 */

/** Changes `choice` in place. @returns false if the counts cannot be reached */
export function repairByShortestPaths(rounding: Rounding, choice: Choice): boolean {
  const { rows, columns, columnNeed } = rounding;
  const { prices, counts } = choice;
  const exchanges = new CheapestExchanges(rounding, choice);
  const distance = new Float64Array(columns);
  const settled = new Uint8Array(columns);
  const previous = new Int32Array(columns);
  const viaRow = new Int32Array(columns);
  // Paths are short where there are many cells: look only at exchanges that lose less than `radius`, and farther only when needed.
  let radius = (8 / Math.sqrt(rows * columns)) * WORTH_LIMIT;
  exchanges.collect(radius);

  while (overfullColumns()) {
    const target = shortestPath();
    const reach = exchanges.reach();
    if (target < 0 || distance[target]! > reach) {
      if (reach === Infinity) return false;
      if (reach === radius) radius = radius > WORTH_LIMIT ? Infinity : radius * 4;
      exchanges.collect(radius);
      continue;
    }
    const length = distance[target]!;
    for (let column = 0; column < columns; column++) prices[column]! -= Math.min(distance[column]!, length);
    for (let to = target; previous[to]! >= 0; to = previous[to]!) {
      const from = previous[to]!;
      exchanges.move(viaRow[to]!, from, to);
      counts[from]!--;
      counts[to]!++;
    }
  }
  return true;

  function overfullColumns(): boolean {
    for (let column = 0; column < columns; column++) if (counts[column]! > columnNeed[column]!) return true;
    return false;
  }

  /** Dijkstra from all overfull columns to the nearest underfull one, or -1. */
  function shortestPath(): number {
    settled.fill(0);
    previous.fill(-1);
    for (let column = 0; column < columns; column++) distance[column] = counts[column]! > columnNeed[column]! ? 0 : Infinity;
    for (;;) {
      const from = nearestUnsettled();
      if (from < 0 || counts[from]! < columnNeed[from]!) return from;
      settled[from] = 1;
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
