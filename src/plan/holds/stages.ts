import { feasibility, type Feasibility } from "../split/feasibility";
import { fitBoundedCube } from "../split/fitBoundedCube";
import { nearestTable } from "../split/nearestTable";
import { openColumns } from "../split/openColumns";
import { splitTable } from "../split/splitTable";
import { node, type Family } from "./lattice";
import { narrow, restrict, type Ranges, type Shortage } from "./ranges";

/**
 * The steps in which numbers are settled within their ranges: the columns of a table, a table, and the parts of a person's products and
 * periods among those below him. Each step passes on what it settled; where it finds no way it tells the sum that is short.
 */
export interface Stage {
  readonly ranges: Ranges;
  /** The pattern, by node. */
  readonly weights: Float64Array;
  /** Whom narrowing concerns. */
  readonly families: readonly Family[];
}

/** The nodes of a table: its rows and columns are sums, which are settled before the cells are. */
export interface TableNodes {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cell: (row: number, column: number) => number;
}

function turned({ rows, columns, cell }: TableNodes): TableNodes {
  return { rows: columns, columns: rows, cell: (row, column) => cell(column, row) };
}

/** How much of a settled sum each column has, such that the settled rows still find their places; `rows` and `columns` add up to `sum`. */
export function fixColumns(stage: Stage, sum: number, { rows, columns, cell }: TableNodes): Shortage | null {
  const { low, high } = stage.ranges;
  const nodes = rows.flatMap((_, row) => columns.map((_, column) => cell(row, column)));
  const size = { rows: rows.length, columns: columns.length, rowTotals: pick(low, rows) };
  const room = { least: pick(low, columns), most: pick(high, columns), min: pick(low, nodes), max: pick(high, nodes) };
  const open = openColumns({ ...size, ...room, weights: pick(stage.weights, columns) });
  if (open.type === "Totals") return fix(stage, columns, open.totals);
  return shortageOf(rows[open.rows[0] ?? -1] ?? columns[open.columns[0] ?? -1] ?? sum, open.need, open.have);
}

/** Splits settled rows and columns over a table. */
export function fixTable(stage: Stage, { rows, columns, cell }: TableNodes): Shortage | null {
  const { low, high } = stage.ranges;
  const nodes = rows.flatMap((_, row) => columns.map((_, column) => cell(row, column)));
  const split = splitTable({
    rows: rows.length,
    columns: columns.length,
    seed: pick(stage.weights, nodes),
    rowTotals: pick(low, rows),
    columnTotals: pick(low, columns),
    min: pick(low, nodes),
    max: pick(high, nodes),
  });
  if (split.type === "Split") return fix(stage, nodes, split.cells);
  const { need, have, rows: short, columns: beside } = split.certificate;
  return shortageOf(rows[short[0] ?? -1] ?? columns[beside[0] ?? 0]!, need, have);
}

/**
 * Hands a person's settled products and periods on to those below him. First how much each has in the year, in each period and of
 * each product, as without limits; where that leaves no way, only the years and periods; where that does not either, only the years,
 * or years that suit the periods rather than the products; at last nothing before the periods are settled one by one.
 */
export function fixMembers(stage: Stage, family: Family): Shortage | null {
  const { lattice, low, high } = stage.ranges;
  const { parent, children } = family;
  const before = { low: Float64Array.from(low), high: Float64Array.from(high) };
  const year = (person: number): number => node(lattice, person, null, null);
  const years = children.map(year);
  const periods = Array.from({ length: lattice.periods }, (_, period) => node(lattice, parent, null, period));
  const products = Array.from({ length: lattice.products }, (_, product) => node(lattice, parent, product, null));
  const productTable: TableNodes = { rows: products, columns: years, cell: (row, column) => node(lattice, children[column]!, row, null) };
  const periodTable: TableNodes = { rows: periods, columns: years, cell: (row, column) => node(lattice, children[column]!, null, row) };
  const byYear = (): Shortage | null => fixColumns(stage, year(parent), productTable);
  const byYearOfPeriods = (): Shortage | null => fixColumns(stage, year(parent), periodTable);
  const byPeriod = (): Shortage | null => fixTable(stage, turned(periodTable));
  const byProduct = (): Shortage | null => fixTable(stage, productTable);
  const oneByOne = (): Shortage | null => periodByPeriod(stage, family);

  const attempts = [
    [byYear, byPeriod, byProduct, () => cube(stage, family)],
    [byYear, byProduct, byPeriod, oneByOne],
    [byYear, byPeriod, oneByOne],
    [byYear, oneByOne],
    [byYearOfPeriods, byPeriod, oneByOne],
    [oneByOne],
  ];
  let shortage: Shortage | null = null;
  for (const attempt of attempts) {
    low.set(before.low);
    high.set(before.high);
    const found = attempt.reduce<Shortage | null>((short, step) => short ?? step(), null);
    if (found === null) return null;
    shortage ??= found;
  }
  return shortage;
}

/** All three sheets are settled: period by period, with what rounding owes carried on. */
function cube(stage: Stage, { parent, children }: Family): Shortage | null {
  const { lattice, low, high } = stage.ranges;
  const { products, periods } = lattice;
  const sheets = {
    products,
    periods,
    managers: children.length,
    productPeriod: grid(products, periods, (product, period) => low[node(lattice, parent, product, period)]!),
    managerPeriod: grid(children.length, periods, (child, period) => low[node(lattice, children[child]!, null, period)]!),
    productManager: grid(products, children.length, (product, child) => low[node(lattice, children[child]!, product, null)]!),
  };
  const nodes = Array.from({ length: products * periods * children.length }, (_, cell) => {
    const line = Math.floor(cell / children.length);
    return node(lattice, children[cell % children.length]!, Math.floor(line / periods), line % periods);
  });
  const { cells: fit } = fitBoundedCube(sheets, pick(stage.weights, nodes), pick(low, nodes), pick(high, nodes));
  const carry = new Float64Array(products * children.length);
  for (let period = 0; period < periods; period++) {
    const place = (pair: number): number =>
      (Math.floor(pair / children.length) * periods + period) * children.length + (pair % children.length);
    const own = Array.from(carry, (_, pair) => nodes[place(pair)]!);
    const min = pick(low, own);
    const max = pick(high, own);
    const goal = carry.map((owed, pair) => Math.min(Math.max(fit[place(pair)]! + owed, min[pair]!), max[pair]!));
    const rowTotals = Array.from({ length: products }, (_, product) => low[node(lattice, parent, product, period)]!);
    const columnTotals = children.map((child) => low[node(lattice, child, null, period)]!);
    const table = { rows: products, columns: children.length, rowTotals, columnTotals, min, max };
    const cells = nearestTable(table, goal);
    if (!cells) return certified(node(lattice, parent, null, period), feasibility(table));
    cells.forEach((units, pair) => (carry[pair]! += fit[place(pair)]! - units));
    const shortage = fix(stage, own, cells);
    if (shortage) return shortage;
  }
  return null;
}

/** Each period as a table of products and members, whatever was settled of it before. */
function periodByPeriod(stage: Stage, { parent, children }: Family): Shortage | null {
  const { lattice } = stage.ranges;
  for (let period = 0; period < lattice.periods; period++) {
    const table: TableNodes = {
      rows: Array.from({ length: lattice.products }, (_, product) => node(lattice, parent, product, period)),
      columns: children.map((child) => node(lattice, child, null, period)),
      cell: (row, column) => node(lattice, children[column]!, row, period),
    };
    const shortage = fixColumns(stage, node(lattice, parent, null, period), table) ?? fixTable(stage, table);
    if (shortage) return shortage;
  }
  return null;
}

/** Settles numbers, and passes on what follows. */
function fix({ ranges, families }: Stage, nodes: readonly number[], units: ArrayLike<number>): Shortage | null {
  let shortage: Shortage | null = null;
  nodes.forEach((node, i) => (shortage ??= restrict(ranges, node, units[i]!, units[i]!)));
  return shortage ?? narrow(ranges, families);
}

function certified(node: number, possible: Feasibility): Shortage {
  if (possible.type === "Feasible") throw new RangeError("a table that can be met was not found");
  return shortageOf(node, possible.certificate.need, possible.certificate.have);
}

function shortageOf(node: number, need: number, have: number): Shortage {
  return { node, need, have };
}

function pick(values: Float64Array, nodes: readonly number[]): Float64Array {
  return Float64Array.from(nodes, (node) => values[node]!);
}

function grid(rows: number, columns: number, units: (row: number, column: number) => number): Float64Array {
  return Float64Array.from({ length: rows * columns }, (_, cell) => units(Math.floor(cell / columns), cell % columns));
}
