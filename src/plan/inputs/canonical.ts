import type { Inputs, Slice } from "./inputs";

/**
 * The order that amounts are computed in: products, managers and clients by their ids. Where two cells are equally good, the id
 * decides and not the place on the sheet, so sorting a sheet changes no number.
 *
 *     managers yi, jia  →  computed as jia, yi; order: [1, 0]
 */
export interface Canonical {
  readonly inputs: Inputs;
  /** For each product in order of ids: its position in what was given. */
  readonly products: readonly number[];
  readonly managers: readonly number[];
  readonly clients: readonly number[];
}

/** The same inputs in the order of ids; holds, bounds, buffers and minimums stay in their own. */
export function canonical(inputs: Inputs): Canonical {
  const products = orderOfIds(inputs.products);
  const managers = orderOfIds(inputs.managers);
  const clients = orderOfIds(inputs.clients);
  const place = (order: readonly number[], given: number | null): number | null => (given === null ? null : order.indexOf(given));
  const moved = <T extends Slice>(slice: T): T => ({
    ...slice,
    product: place(products, slice.product),
    manager: place(managers, slice.manager),
    client: place(clients, slice.client),
  });
  return {
    products,
    managers,
    clients,
    inputs: {
      ...inputs,
      products: arranged(inputs.products, products),
      managers: arranged(inputs.managers, managers),
      clients: arranged(inputs.clients, clients).map((client) => ({
        ...client,
        manager: managers.indexOf(client.manager),
        basis: arranged(client.basis, products),
        lastYear: arranged(client.lastYear, products),
      })),
      seasonality: inputs.seasonality.map((byProduct) => arranged(byProduct, products)),
      holds: inputs.holds.map(moved),
      bounds: inputs.bounds.map(moved),
      buffers: inputs.buffers.map((buffer) => ({ ...buffer, manager: place(managers, buffer.manager) })),
      minimums: inputs.minimums.map(moved),
      remainderTo: { manager: place(managers, inputs.remainderTo.manager), client: place(clients, inputs.remainderTo.client) },
    },
  };
}

/** By code units: the same on every machine and in every language. */
function orderOfIds(entries: readonly { readonly id: string }[]): readonly number[] {
  const order = entries.map(({ id }, position) => ({ id, position }));
  return order.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map(({ position }) => position);
}

function arranged<T>(values: readonly T[], order: readonly number[]): readonly T[] {
  return order.map((position) => values[position] as T);
}
