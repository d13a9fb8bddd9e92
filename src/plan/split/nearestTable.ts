import type { BoundedTable } from "./boundedTable";

/**
 * The whole table with given totals, within bounds, whose cells deviate least in sum from a real one. Unlike controlled rounding a
 * cell may move more than a unit when the totals leave no other way: it exists whenever any whole table within the bounds does.
 * Every cell starts at its nearest whole number; then units travel from where there are too many to where there are too few, always
 * along the path that adds least deviation (successive shortest paths for a convex cost, Ahuja, Magnanti & Orlin, Network Flows, ch. 14).
 */

/**
 * @param goal real cells, row-major
 * @returns null if no table within the bounds has these totals
 */
export function nearestTable({ rows, columns, rowTotals, columnTotals, min, max }: BoundedTable, goal: Float64Array): Float64Array | null {
  if (goal.some(Number.isNaN)) throw new RangeError("a goal that is no number");
  const cells = goal.map((value, cell) => Math.min(Math.max(Math.round(value), min[cell]!), max[cell]!));
  // Nodes: rows, then columns. A row with too little and a column with too much send; the others receive.
  const nodes = rows + columns;
  const excess = new Float64Array(nodes);
  for (let row = 0; row < rows; row++) excess[row] = rowTotals[row]!;
  for (let column = 0; column < columns; column++) excess[rows + column] = -columnTotals[column]!;
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      excess[row]! -= cells[cell]!;
      excess[rows + column]! += cells[cell]!;
    }
  }
  const distance = new Float64Array(nodes);
  const previous = new Int32Array(nodes);
  const waiting = new Uint8Array(nodes);

  while (excess.some((units) => units > 0)) {
    shortestPaths();
    let target = -1;
    for (let node = 0; node < nodes; node++) {
      if (excess[node]! < 0 && distance[node]! < Infinity && (target < 0 || distance[node]! < distance[target]!)) target = node;
    }
    if (target < 0) return null;
    // As many units as cost the same all along the path.
    let units = -excess[target]!;
    let source = target;
    for (; previous[source]! >= 0; source = previous[source]!) units = Math.min(units, alike(previous[source]!, source));
    units = Math.min(units, excess[source]!);
    for (let node = target; previous[node]! >= 0; node = previous[node]!) {
      cells[cellBetween(previous[node]!, node)]! += previous[node]! < rows ? units : -units;
    }
    excess[source]! -= units;
    excess[target]! += units;
  }
  return cells;

  /** Bellman–Ford with a queue from all nodes that can send: arcs may gain as well as lose. */
  function shortestPaths(): void {
    const queue: number[] = [];
    distance.fill(Infinity);
    previous.fill(-1);
    for (let node = 0; node < nodes; node++) {
      if (excess[node]! <= 0) continue;
      distance[node] = 0;
      queue.push(node);
      waiting[node] = 1;
    }
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head]!;
      waiting[node] = 0;
      const first = node < rows ? rows : 0;
      const last = node < rows ? nodes : rows;
      for (let other = first; other < last; other++) {
        const through = distance[node]! + cost(node, other);
        if (through >= distance[other]! - 1e-9) continue;
        distance[other] = through;
        previous[other] = node;
        if (waiting[other] === 1) continue;
        waiting[other] = 1;
        queue.push(other);
      }
    }
  }

  /** What one unit more (from a row to a column) or less (from a column to a row) adds to the deviation of their cell. */
  function cost(node: number, other: number): number {
    const cell = cellBetween(node, other);
    if (node < rows) return cells[cell]! < max[cell]! ? costOfRise(cells[cell]!, goal[cell]!) : Infinity;
    return cells[cell]! > min[cell]! ? -costOfRise(cells[cell]! - 1, goal[cell]!) : Infinity;
  }

  /** How many units one after the other have that cost: up to the goal, across it, or up to the bound. */
  function alike(node: number, other: number): number {
    const cell = cellBetween(node, other);
    const floor = Math.floor(goal[cell]!);
    const toBound = node < rows ? max[cell]! - cells[cell]! : cells[cell]! - min[cell]!;
    const toGoal = node < rows ? floor - cells[cell]! : cells[cell]! - 1 - floor;
    return toGoal < 0 ? toBound : Math.min(Math.max(toGoal, 1), toBound);
  }

  function cellBetween(node: number, other: number): number {
    return node < rows ? node * columns + other - rows : other * columns + node - rows;
  }
}

/** What the unit from `units` to the next adds to the deviation; by fractions, which stay exact however large the amounts. */
function costOfRise(units: number, goal: number): number {
  const floor = Math.floor(goal);
  if (units === floor) return 1 - 2 * (goal - floor);
  return units < floor ? -1 : 1;
}
