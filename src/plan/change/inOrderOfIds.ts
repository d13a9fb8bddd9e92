import { accounts } from "../cube/accounts";
import { canonical } from "../inputs/canonical";
import type { Slice } from "../inputs/inputs";
import type { Account, Plan } from "../cube/plan";

/**
 * A plan in the order that amounts are computed in, and the way there and back: what a change does must not depend on how the rows of
 * a sheet are sorted.
 */
export interface InOrder {
  readonly plan: Plan;
  /** For each product, manager and line (product * accounts + account) in order: its position in the plan as given. */
  readonly products: readonly number[];
  readonly managers: readonly number[];
  readonly lines: readonly number[];
  readonly slice: (given: Slice) => Slice;
}

export function inOrderOfIds(plan: Plan): InOrder {
  const order = canonical(plan.inputs);
  const rows = accounts(order.inputs);
  const given = new Map(plan.accounts.map((account, place) => [key(account), place]));
  const places = rows.map(({ manager, client }) => {
    const place = given.get(
      key({ manager: order.managers[manager] ?? -1, client: client === null ? null : (order.clients[client] ?? -1) }),
    );
    if (place === undefined) throw new RangeError("an account was lost in sorting");
    return place;
  });
  const lines = order.products.flatMap((product) => places.map((place) => product * rows.length + place));
  const at = (positions: readonly number[], position: number | null): number | null =>
    position === null ? null : positions.indexOf(position);
  return {
    plan: {
      inputs: order.inputs,
      accounts: rows,
      cubes: plan.cubes.map((cube) => ({ ...cube, leaves: arranged(lines, cube.periods, cube.leaves) })),
    },
    products: order.products,
    managers: order.managers,
    lines,
    slice: (slice) => ({
      ...slice,
      product: at(order.products, slice.product),
      manager: at(order.managers, slice.manager),
      client: at(order.clients, slice.client),
    }),
  };
}

/** Lines of `length` cells from where they were given into order. */
export function arranged(order: readonly number[], length: number, given: ArrayLike<number>): Float64Array {
  return Float64Array.from(
    { length: order.length * length },
    (_, i) => given[(order[Math.floor(i / length)] ?? 0) * length + (i % length)] ?? 0,
  );
}

/** The reverse. */
export function putBack(order: readonly number[], length: number, ordered: ArrayLike<number>): Float64Array {
  const given = new Float64Array(order.length * length);
  order.forEach((place, line) => {
    for (let k = 0; k < length; k++) given[place * length + k] = ordered[line * length + k] ?? 0;
  });
  return given;
}

function key({ manager, client }: Account): string {
  return client === null ? `manager ${manager}` : `client ${client}`;
}
