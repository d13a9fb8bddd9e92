import fc from "fast-check";

/** A table request whose totals come from a known whole table, so that without broken bounds it can be met. */
export interface AnyTable {
  readonly rows: number;
  readonly columns: number;
  readonly seed: Float64Array;
  readonly rowTotals: number[];
  readonly columnTotals: number[];
  readonly min: Float64Array;
  readonly max: Float64Array;
}

/** How much of a table is zero, held or bounded, in percent, and how large its cells are. */
interface Kind {
  readonly zeros: number;
  readonly held: number;
  readonly bounded: number;
  /** Percent of the held cells that are held at a value that may not fit. */
  readonly broken: number;
  readonly largest: number;
}

/** All weights positive, no bounds. */
export const dense: Kind = { zeros: 0, held: 0, bounded: 0, broken: 0, largest: 40 };
/** Zeros and cells below one unit on average. */
export const sparse: Kind = { zeros: 30, held: 0, bounded: 0, broken: 0, largest: 2 };
export const bounded: Kind = { zeros: 15, held: 15, bounded: 20, broken: 0, largest: 20 };
export const broken: Kind = { ...bounded, broken: 30 };

interface Cell {
  readonly units: number;
  readonly weight: number;
  readonly kind: number;
  readonly slack: number;
  readonly off: number;
}

const weights = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 9 }), fc.double({ min: 0.001, max: 1000, noNaN: true }));

export function anyTable(kind: Kind, side = 7): fc.Arbitrary<AnyTable> {
  const cell = fc.record<Cell>({
    units: fc.integer({ min: 0, max: kind.largest }),
    weight: weights,
    kind: fc.integer({ min: 0, max: 99 }),
    slack: fc.integer({ min: 0, max: 3 }),
    off: fc.integer({ min: 0, max: 99 }),
  });
  return fc
    .record({ rows: fc.integer({ min: 1, max: side }), columns: fc.integer({ min: 1, max: side }) })
    .chain(({ rows, columns }) =>
      fc.array(cell, { minLength: rows * columns, maxLength: rows * columns }).map((cells) => table(rows, columns, cells, kind)),
    );
}

function table(rows: number, columns: number, cells: readonly Cell[], kind: Kind): AnyTable {
  const rowTotals = new Array<number>(rows).fill(0);
  const columnTotals = new Array<number>(columns).fill(0);
  const isZero = (cell: Cell): boolean => cell.kind < kind.zeros;
  const isHeld = (cell: Cell): boolean => !isZero(cell) && cell.kind < kind.zeros + kind.held;
  const isBounded = (cell: Cell): boolean => !isZero(cell) && !isHeld(cell) && cell.kind < kind.zeros + kind.held + kind.bounded;
  const units = cells.map((cell) => (isZero(cell) ? 0 : cell.units));
  units.forEach((amount, k) => {
    rowTotals[Math.floor(k / columns)]! += amount;
    columnTotals[k % columns]! += amount;
  });
  const hold = (cell: Cell, amount: number): number => (cell.off < kind.broken ? amount + cell.slack : amount);
  return {
    rows,
    columns,
    seed: Float64Array.from(cells, (cell) => (isZero(cell) ? 0 : cell.weight)),
    rowTotals,
    columnTotals,
    min: Float64Array.from(cells, (cell, k) =>
      isHeld(cell) ? hold(cell, units[k]!) : isBounded(cell) ? Math.max(units[k]! - cell.slack, 0) : 0,
    ),
    max: Float64Array.from(cells, (cell, k) =>
      isHeld(cell) ? hold(cell, units[k]!) : isBounded(cell) ? units[k]! + cell.slack : Infinity,
    ),
  };
}

export function turned(cells: Float64Array, rows: number, columns: number): Float64Array {
  return Float64Array.from({ length: cells.length }, (_, k) => cells[(k % rows) * columns + Math.floor(k / rows)]!);
}

export function deviation(cells: ArrayLike<number>, fit: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < fit.length; k++) sum += Math.abs(cells[k]! - fit[k]!);
  return sum;
}

/** The largest deviation of a cell. */
export function farthest(cells: ArrayLike<number>, fit: ArrayLike<number>): number {
  let most = 0;
  for (let k = 0; k < fit.length; k++) most = Math.max(most, Math.abs(cells[k]! - fit[k]!));
  return most;
}
