import { MONTHS } from "../../calendar/months";
import { isReported, netActuals } from "../../course/report";
import type { Steps } from "../../steps/steps";
import { once, type Facts } from "../facts/facts";

/** What is planned, sold and cancelled by product, account and month of one metric: places as in the plan's cubes. */
export interface Sales {
  readonly planned: Float64Array;
  /** After cancellations. */
  readonly net: Float64Array;
  readonly sold: Float64Array;
  /** Signed less net: what was cancelled, also for all products together. */
  readonly cancelled: Float64Array;
  readonly isReported: Uint8Array;
}

/** By metric. */
export const salesOf = once(({ course, inputs }): readonly Sales[] =>
  inputs.metrics.map((_, metric) => {
    const { planned, reported, current } = course;
    const accounts = current.accounts.length;
    const net = netActuals(planned, reported, metric, MONTHS);
    const sold = (reported.sold[metric] ?? new Float64Array(net.length)).map((units) => (Number.isNaN(units) ? 0 : units));
    const known = new Uint8Array(net.length);
    for (let cell = 0; cell < known.length; cell++) {
      const row = Math.floor(cell / MONTHS);
      if (isReported(reported, metric, Math.floor(row / accounts), row % accounts, cell % MONTHS)) known[cell] = 1;
    }
    return {
      planned: planned.cubes[metric]?.leaves ?? new Float64Array(net.length),
      net,
      sold,
      cancelled: sold.map((units, cell) => units - (net[cell] ?? 0)),
      isReported: known,
    };
  }),
);

/** A product of a client (or of a manager without clients). */
export interface Place {
  readonly product: number;
  readonly account: number;
  /** Id; null: the manager's own row. */
  readonly client: string | null;
  /** Where the twelve months begin. */
  readonly start: number;
}

/** The places of each manager, by position. */
export const placesOf = once(({ course: { current }, owners }): readonly (readonly Place[])[] => {
  const { accounts, inputs } = current;
  const places: Place[][] = inputs.managers.map(() => []);
  accounts.forEach(({ manager, client }, account) => {
    inputs.products.forEach((_, product) =>
      places[manager]?.push({
        product,
        account,
        client: client === null ? null : owners.sameAs(inputs.clients[client]?.id ?? ""),
        start: (product * accounts.length + account) * MONTHS,
      }),
    );
  });
  return places;
});

/** Both, which nearly everything asks for first, a step each. */
export function* countSales(facts: Facts): Steps<void> {
  placesOf(facts);
  yield;
  salesOf(facts);
  yield;
}

/** The id of an actual, by which evidence names it: client, product, metric and month. */
export function actualRow({ course: { current } }: Facts, manager: string, place: Place, metric: number, month: number): string {
  const { products, metrics } = current.inputs;
  return [place.client ?? manager, products[place.product]?.id, metrics[metric]?.id, month + 1].join(":");
}
