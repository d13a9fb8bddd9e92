import type { Inputs, Slice } from "../inputs/inputs";
import type { Account } from "../cube/plan";

/**
 * All sums of one metric that anybody can speak of: for the team, every manager and every account, each product or all of them, in
 * each period, in some periods one after the other, or in the year. A sum is a node; nodes stand in one array, so that a number can be
 * kept for each.
 *
 *     2 products, 3 periods  →  3 × 4 nodes for every person: P and Q and both, in periods 1, 2, 3 and in the year
 *     … and a span of 2–3    →  3 × 5: in periods 2 and 3 together as well
 */
export interface Lattice {
  readonly products: number;
  readonly periods: number;
  readonly spans: readonly Span[];
  readonly managers: number;
  readonly accounts: number;
  readonly size: number;
  /** The team is who its managers are, a manager is who his accounts are. Persons are numbered: team, managers, accounts. */
  readonly families: readonly Family[];
}

/** Positions of the first and the last of several periods. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A person and those whose amounts add up to his, numbered one after the other. */
export interface Family {
  readonly parent: number;
  readonly children: readonly number[];
}

/** Nobody's account: the person that stands for the team. */
export const TEAM = 0;

/** @param slices whose spans somebody speaks of */
export function latticeOf(
  inputs: Pick<Inputs, "products" | "periods" | "managers">,
  rows: readonly Account[],
  slices: readonly Slice[] = [],
): Lattice {
  const spans = spansOf(slices);
  const managers = inputs.managers.length;
  const products = inputs.products.length;
  const periods = inputs.periods.length;
  const account = (row: number): number => 1 + managers + row;
  return {
    products,
    periods,
    spans,
    managers,
    accounts: rows.length,
    size: (1 + managers + rows.length) * (products + 1) * (periods + 1 + spans.length),
    families: [
      { parent: TEAM, children: inputs.managers.map((_, manager) => 1 + manager) },
      ...inputs.managers.map((_, manager) => ({
        parent: 1 + manager,
        children: rows.flatMap((row, i) => (row.manager === manager ? [account(i)] : [])),
      })),
    ],
  };
}

function spansOf(slices: readonly Slice[]): readonly Span[] {
  const all = slices.flatMap(({ period, through }) =>
    period === null || through === undefined ? [] : [[`${period} ${through}`, { first: period, last: through }] as const],
  );
  return [...new Map(all).values()].sort((a, b) => a.first - b.first || a.last - b.last);
}

/** How many nodes a person's product has: periods, the year, spans. */
function lineOf({ periods, spans }: Lattice): number {
  return periods + 1 + spans.length;
}

/** The node of a person's product (null: all) in a period (null: the year). */
export function node(lattice: Lattice, person: number, product: number | null, period: number | null): number {
  const { products, periods } = lattice;
  return (person * (products + 1) + (product ?? products)) * lineOf(lattice) + (period ?? periods);
}

/** The person who carries an account. */
export function accountPerson({ managers }: Lattice, account: number): number {
  return 1 + managers + account;
}

/** The node that a hold or a bound speaks of. */
export function nodeOf(lattice: Lattice, rows: readonly Account[], { product, manager, client, period, through }: Slice): number {
  const account = client === null ? -1 : rows.findIndex((row) => row.client === client);
  const person = account >= 0 ? accountPerson(lattice, account) : manager === null ? TEAM : 1 + manager;
  if (through === undefined) return node(lattice, person, product, period);
  const span = lattice.spans.findIndex(({ first, last }) => first === period && last === through);
  if (span < 0) throw new RangeError("nobody spoke of these periods");
  return node(lattice, person, product, lattice.periods + 1 + span);
}

/** What a node speaks of, as positions. */
export function sliceOf(lattice: Lattice, rows: readonly Account[], metric: number, at: number): Slice {
  const { products, periods, spans, managers } = lattice;
  const line = lineOf(lattice);
  const period = at % line;
  const span = spans[period - periods - 1];
  const product = Math.floor(at / line) % (products + 1);
  const person = Math.floor(at / (line * (products + 1)));
  const row = rows[person - 1 - managers];
  return {
    metric,
    product: product === products ? null : product,
    manager: person === TEAM ? null : (row?.manager ?? person - 1),
    client: row?.client ?? null,
    ...(span ? { period: span.first, through: span.last } : { period: period === periods ? null : period }),
  };
}

/**
 * Visits every sum of these families (a person's products, a person's periods, a parent's
 * children) with its parts: `count` nodes from `first` on, `step` apart.
 */
export function forEachSum(
  lattice: Lattice,
  families: readonly Family[],
  visit: (sum: number, first: number, count: number, step: number) => void,
): void {
  const { products, periods, spans } = lattice;
  const line = lineOf(lattice);
  const person = (products + 1) * line;
  for (const { parent, children } of families) {
    const eldest = children[0] ?? parent;
    for (let place = 0; place < person; place++) visit(parent * person + place, eldest * person + place, children.length, person);
    for (let i = -1; i < children.length; i++) {
      const start = (i < 0 ? parent : eldest + i) * person;
      for (let period = 0; period < line; period++) visit(start + products * line + period, start + period, products, line);
      for (let product = 0; product <= products; product++) {
        const own = start + product * line;
        visit(own + periods, own, periods, 1);
        spans.forEach(({ first, last }, span) => visit(own + periods + 1 + span, own + first, last - first + 1, 1));
      }
    }
  }
}
