import type { Amount } from "../numbers/amount";
import type { Inputs } from "../inputs/inputs";

/** The whole result: every product × account × period with an amount, one cube per metric. Every sheet is a face of it. */
export interface Plan {
  readonly inputs: Inputs;
  /** The rows that carry amounts: clients grouped under their managers, in the managers' order, then the clients' order. */
  readonly accounts: readonly Account[];
  /** By metric. */
  readonly cubes: readonly Cube[];
}

/** A client under its manager; `client` is null for a manager who has no clients yet, so that nothing falls out of a sum. */
export interface Account {
  readonly manager: number;
  readonly client: number | null;
}

/** Whole amounts by product × account × period, row-major: `leaves[(product * accounts + account) * periods + period]`. */
export interface Cube {
  readonly products: number;
  readonly accounts: number;
  readonly periods: number;
  readonly leaves: Float64Array;
}

/** The amount of one leaf. */
export function leaf(cube: Cube, product: number, account: number, period: number): Amount {
  return cube.leaves[(product * cube.accounts + account) * cube.periods + period] as Amount;
}
