import type { BoundedTable } from "./boundedTable";

/**
 * The cells that stand at the same bound in every table with these totals within these bounds: in [[1, 1], [0, 1]] with totals of 1,
 * the upper right cell can only be 0. Left free they make the fit crawl (the error falls like 1/k); held, it converges quickly. A cell
 * between its bounds that the totals determine need not be among them: the fit finds it at once. Nor need one whose bounds are equal.
 * Units can move only around a cycle of rows and columns, so a cell can change only if its row and its column lie on a common cycle
 * of the residual network: in the same strongly connected component (Tarjan 1972).
 */

/**
 * @param cells any one table that meets the totals within the bounds, row-major
 * @returns 1 for each cell that is at a bound, and at that bound in all of them
 */
export function forcedCells({ rows, columns, min, max }: BoundedTable, cells: Float64Array): Uint8Array {
  const component = components(
    rows,
    columns,
    (row, column) => cells[row * columns + column]! < max[row * columns + column]!,
    (row, column) => cells[row * columns + column]! > min[row * columns + column]!,
  );
  const forced = new Uint8Array(rows * columns);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) forced[cell] = component[row] === component[rows + column] ? 0 : 1;
  }
  return forced;
}

/**
 * The strongly connected component of every row, then of every column. An arc leads from a row to a column whose cell can rise, and
 * back from a column to a row whose cell can fall. Tarjan's algorithm with a stack of our own: a table can be deeper than the call stack.
 */
function components(
  rows: number,
  columns: number,
  canRise: (row: number, column: number) => boolean,
  canFall: (row: number, column: number) => boolean,
): Int32Array {
  const nodes = rows + columns;
  const entered = new Int32Array(nodes).fill(-1);
  const lowest = new Int32Array(nodes);
  const component = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(nodes);
  const path: number[] = [];
  const open: number[] = [];
  let clock = 0;
  let found = 0;

  for (let root = 0; root < nodes; root++) {
    if (entered[root] !== -1) continue;
    enter(root);
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      if (next[node]! < (node < rows ? columns : rows)) follow(node, next[node]!++);
      else leave(node);
    }
  }
  return component;

  function enter(node: number): void {
    entered[node] = lowest[node] = clock++;
    path.push(node);
    open.push(node);
  }

  function follow(node: number, line: number): void {
    const isArc = node < rows ? canRise(node, line) : canFall(line, node - rows);
    if (!isArc) return;
    const other = node < rows ? rows + line : line;
    if (entered[other] === -1) enter(other);
    else if (component[other] === -1) lowest[node] = Math.min(lowest[node]!, entered[other]!);
  }

  function leave(node: number): void {
    path.pop();
    const parent = path[path.length - 1];
    if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[node]!);
    if (lowest[node] !== entered[node]) return;
    let member: number | undefined;
    do {
      member = open.pop()!;
      component[member] = found;
    } while (member !== node);
    found++;
  }
}
