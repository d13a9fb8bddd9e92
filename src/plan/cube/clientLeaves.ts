import { restToOne } from "../split/restToOne";
import { roundTable } from "../split/roundTable";
import { columnSums, rowSums, transposed } from "../numbers/table";

/**
 * One manager's products and periods handed on to his clients, by their basis. First the year: what each client takes of each
 * product. Then each product over the periods; what rounding gave a client too much or too little of in a period is made good
 * in the next product, so that a client's months stay near his share as well.
 *
 * @param basis `[client * products + product]`, ≥ 0
 * @param totals the manager's whole units, `[product * periods + period]`
 * @param named the client who has what is left of each product's year; null: the largest remainders
 * @returns whole units, `[(product * clients + client) * periods + period]`; summed over the clients they are the totals
 */
export function clientLeaves(
  clients: number,
  products: number,
  periods: number,
  basis: Float64Array,
  totals: Float64Array,
  named: number | null = null,
): Float64Array {
  const leaves = new Float64Array(products * clients * periods);
  const ofProducts = rowSums(products, periods, totals);
  const year = named === null ? clientYear(clients, products, basis, ofProducts) : namedYear(clients, products, basis, ofProducts, named);
  const carry = new Float64Array(clients * periods);
  for (let product = 0; product < products; product++) {
    const ofProduct = totals.subarray(product * periods, (product + 1) * periods);
    const ofClients = Array.from({ length: clients }, (_, client) => year[client * products + product] ?? 0);
    const cells = clientPeriods(ofClients, ofProduct, carry);
    leaves.set(cells, product * clients * periods);
  }
  return leaves;
}

/** Whole units of each product in the year, `[client * products + product]`; a client's sum over the products is near his share too. */
function clientYear(clients: number, products: number, basis: Float64Array, totals: readonly number[]): Float64Array {
  const sizes = columnSums(clients, products, basis);
  const fit = basis.map((size, cell) => (size > 0 ? ((totals[cell % products] ?? 0) * size) / (sizes[cell % products] ?? 0) : 0));
  const cells = roundTable(clients, products, fit, "nearest", totals);
  if (cells === null) throw new RangeError("shares of a total always round to it");
  return cells;
}

/** The same where one client has what is left, product by product, and all others their shares rounded down. */
function namedYear(clients: number, products: number, basis: Float64Array, totals: readonly number[], named: number): Float64Array {
  const byProduct = transposed(clients, products, basis);
  const cells = totals.flatMap((total, product) => restToOne(total, byProduct.subarray(product * clients, (product + 1) * clients), named));
  return transposed(products, clients, Float64Array.from(cells));
}

/** One product over clients and periods, in proportion to both totals. `carry` takes over what it owed and is left with what this owes. */
function clientPeriods(clients: readonly number[], periods: Float64Array, carry: Float64Array): Float64Array {
  const total = clients.reduce((units, more) => units + more, 0);
  const fit = Float64Array.from({ length: carry.length }, (_, cell) =>
    total === 0 ? 0 : ((clients[Math.floor(cell / periods.length)] ?? 0) * (periods[cell % periods.length] ?? 0)) / total,
  );
  const owed = fit.map((units, cell) => (units > 0 ? Math.max(units + (carry[cell] ?? 0), 0) : 0));
  const cells =
    roundTable(clients.length, periods.length, owed, clients, periods) ?? roundTable(clients.length, periods.length, fit, clients, periods);
  if (cells === null) throw new RangeError("a table in proportion to its totals always rounds to them");
  for (let cell = 0; cell < carry.length; cell++) carry[cell] = (carry[cell] ?? 0) + (fit[cell] ?? 0) - (cells[cell] ?? 0);
  return cells;
}
