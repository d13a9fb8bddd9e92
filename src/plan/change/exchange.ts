import type { Slice } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import { sum } from "../numbers/table";
import { handDown } from "./handDown";
import type { Direction, Refusal } from "./refusal";
import { cubeOf, leavesOf } from "./slice";

/**
 * A slice takes from its siblings, or gives to them: unit for unit in the same column, so that every total across them stays. With
 * sibling managers the columns are products × periods; with sibling periods, products × accounts; with sibling products,
 * accounts × periods.
 */
export interface Move {
  /** What counts in the slice, 0 elsewhere and where held. */
  readonly weights: Float64Array;
  /** The most units that a leaf of the slice may change by. */
  readonly room: Float64Array;
  /** What counts anywhere, 0 where held. */
  readonly free: Float64Array;
  /** Whole units, above 0: the slice takes. */
  readonly change: number;
}

/** @returns the change by leaf, with its sign; it adds up to 0 */
export function exchange(plan: Plan, slice: Slice, by: Direction, { weights, room, free, change }: Move): Float64Array | Refusal {
  if (slice[by] === null) return { type: "NoSiblings", by };
  const { leaves } = cubeOf(plan, slice.metric);
  const beside = leavesOf(plan, slice.metric, [besides(plan, slice, by)]);
  const within = leavesOf(plan, slice.metric, [slice]);
  const siblings = free.map((weight, i) => (beside[i] === 1 && within[i] === 0 ? weight : 0));
  const siblingRoom = siblings.map((weight, i) => (weight === 0 ? 0 : change > 0 ? (leaves[i] ?? 0) : Infinity));

  const axes = axesOf(plan, slice.metric, by);
  const [own, theirs, ownRoom, theirRoom] = [weights, siblings, room, siblingRoom].map((values) => arranged(axes, values)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const ownColumns = columnsOf(axes, ownRoom);
  const columnRoom = columnsOf(axes, theirRoom).map((units, column) => Math.min(units, ownColumns[column] ?? 0));
  const need = Math.abs(change);
  const have = sum(columnRoom);
  if (have < need) return { type: "SiblingsCannot", by, need, have, shortfall: need - have };

  const totals = columnTotals(axes, columnsOf(axes, own), columnRoom, need);
  const taken = handDown({ children: axes.children, columns: axes.outer * axes.inner, weights: own, room: ownRoom, totals });
  const given = handDown({ children: axes.children, columns: axes.outer * axes.inner, weights: theirs, room: theirRoom, totals });
  const moved = new Float64Array(leaves.length);
  axes.places.forEach((leaf, cell) => (moved[leaf] = Math.sign(change) * ((taken[cell] ?? 0) - (given[cell] ?? 0)) + 0));
  return moved;
}

/** The slice without the name that tells it from its siblings; a client's siblings have the same manager. */
function besides(plan: Plan, slice: Slice, by: Direction): Slice {
  switch (by) {
    case "client":
      return { ...slice, client: null, manager: plan.accounts.find(({ client }) => client === slice.client)?.manager ?? null };
    case "manager":
      return { ...slice, manager: null, client: null };
    default:
      return { ...slice, [by]: null };
  }
}

/** The cube turned so that siblings are children and what must stay are columns. */
interface Axes {
  readonly children: number;
  readonly outer: number;
  readonly inner: number;
  /** For each cell `[child * columns + outer * inner.length + inner]`: its leaf. */
  readonly places: readonly number[];
}

function axesOf(plan: Plan, metric: number, by: Direction): Axes {
  const { products, accounts, periods } = cubeOf(plan, metric);
  const leaf = (product: number, account: number, period: number): number => (product * accounts + account) * periods + period;
  const axes = (children: number, outer: number, inner: number, place: (child: number, o: number, i: number) => number): Axes => ({
    children,
    outer,
    inner,
    places: Array.from({ length: children * outer * inner }, (_, cell) =>
      place(Math.floor(cell / (outer * inner)), Math.floor(cell / inner) % outer, cell % inner),
    ),
  });
  if (by === "period") return axes(periods, products, accounts, (period, product, account) => leaf(product, account, period));
  if (by === "product") return axes(products, accounts, periods, leaf);
  return axes(accounts, products, periods, (account, product, period) => leaf(product, account, period));
}

function arranged({ places }: Axes, leaves: Float64Array): Float64Array {
  return Float64Array.from(places, (leaf) => leaves[leaf] ?? 0);
}

function columnsOf({ children, outer, inner }: Axes, cells: Float64Array): number[] {
  const columns = outer * inner;
  return Array.from({ length: columns }, (_, column) => {
    let value = 0;
    for (let child = 0; child < children; child++) value += cells[child * columns + column] ?? 0;
    return value;
  });
}

/** How much of the change happens in each column, in proportion to the slice, within what both sides can do. */
function columnTotals({ outer, inner }: Axes, weights: readonly number[], room: readonly number[], units: number): Float64Array {
  const overOuter = (cells: readonly number[]): number[] =>
    Array.from({ length: inner }, (_, i) => sum(cells.filter((_value, cell) => cell % inner === i)));
  const lines = handDown({ children: inner, columns: 1, weights: overOuter(weights), room: overOuter(room), totals: [units] });
  return handDown({ children: outer, columns: inner, weights, room, totals: lines });
}
