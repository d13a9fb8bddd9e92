import type { BoundedTable } from "./boundedTable";

/**
 * The largest flow from rows to columns when every cell carries between its min and its max: Dinic's algorithm
 * (https://en.wikipedia.org/wiki/Dinic%27s_algorithm). The table itself is the residual network: a row may push another unit into a
 * column as long as the cell is below its max, and a column may give one back as long as the cell is above its min.
 */

export interface Flow {
  /** The flow, row-major. */
  readonly cells: Float64Array;
  /** All supply arrived. */
  readonly isComplete: boolean;
  /** 1: still reachable from a row with supply left; together the minimum cut nearest the rows. */
  readonly rowReached: Uint8Array;
  readonly columnReached: Uint8Array;
}

/** @param supply,demand whole units that each row has, and each column takes, above the minimums; ≥ 0 */
export function maximumFlow({ rows, columns, min, max }: BoundedTable, supply: Float64Array, demand: Float64Array): Flow {
  const cells = Float64Array.from(min);
  const left = Float64Array.from(supply);
  const room = Float64Array.from(demand);
  // Nodes: rows 0 … rows-1, then the columns. `level`: steps from a row with supply left; `next`: first neighbour not yet exhausted.
  const nodes = rows + columns;
  const level = new Int32Array(nodes);
  const next = new Int32Array(nodes);
  const queue = new Int32Array(nodes);

  /** Levels the nodes breadth first; true if a column with room can be reached. */
  function levels(): boolean {
    level.fill(-1);
    let tail = 0;
    let found = false;
    for (let row = 0; row < rows; row++) {
      if (left[row]! <= 0) continue;
      level[row] = 0;
      queue[tail++] = row;
    }
    for (let head = 0; head < tail; head++) {
      const node = queue[head]!;
      const isRow = node < rows;
      if (!isRow && room[node - rows]! > 0) found = true;
      const first = isRow ? rows : 0;
      const last = isRow ? nodes : rows;
      for (let other = first; other < last; other++) {
        if (level[other]! >= 0 || residual(node, other) <= 0) continue;
        level[other] = level[node]! + 1;
        queue[tail++] = other;
      }
    }
    return found;
  }

  function residual(node: number, other: number): number {
    if (node < rows) {
      const cell = node * columns + other - rows;
      return max[cell]! - cells[cell]!;
    }
    const cell = other * columns + node - rows;
    return cells[cell]! - min[cell]!;
  }

  /**
   * Pushes up to `units` from a node to columns with room, along rising levels;
   * returns what arrived. Depth is at most the number of levels.
   */
  function push(node: number, units: number): number {
    const isRow = node < rows;
    let sent = 0;
    if (!isRow) {
      const taken = Math.min(units, room[node - rows]!);
      room[node - rows]! -= taken;
      sent = taken;
    }
    const first = isRow ? rows : 0;
    const count = isRow ? columns : rows;
    while (sent < units && next[node]! < count) {
      const other = first + next[node]!;
      const open = level[other] === level[node]! + 1 ? residual(node, other) : 0;
      const arrived = open > 0 ? push(other, Math.min(units - sent, open)) : 0;
      if (arrived > 0) {
        if (isRow) cells[node * columns + other - rows]! += arrived;
        else cells[other * columns + node - rows]! -= arrived;
        sent += arrived;
      }
      if (sent < units) next[node]!++;
    }
    return sent;
  }

  while (levels()) {
    next.fill(0);
    for (let row = 0; row < rows; row++) {
      if (left[row]! > 0) left[row]! -= push(row, left[row]!);
    }
  }
  return {
    cells,
    isComplete: left.every((units) => units === 0),
    rowReached: Uint8Array.from(level.subarray(0, rows), (steps) => (steps >= 0 ? 1 : 0)),
    columnReached: Uint8Array.from(level.subarray(rows), (steps) => (steps >= 0 ? 1 : 0)),
  };
}
