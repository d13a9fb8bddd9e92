import { accounts } from "../cube/accounts";
import { canonical, type Canonical } from "../inputs/canonical";
import { conflictProblem } from "../cube/conflict";
import type { Inputs } from "../inputs/inputs";
import { contradictionProblem } from "../holds/contradictionProblem";
import { limitedCube } from "../holds/limitedCube";
import type { Account, Cube, Plan } from "../cube/plan";
import type { Problem } from "../problem/problem";
import { allAtOnce, type Steps } from "../steps/steps";
import { groupedText } from "../typed/units";

export type Built =
  | { readonly type: "Built"; readonly plan: Plan; readonly notices: readonly Problem[] }
  | { readonly type: "Infeasible"; readonly problems: readonly Problem[] };

/**
 * Builds the plan: every metric's targets split over products, periods, managers and clients, in whole units that add up in every
 * direction. The order of the rows decides nothing.
 *
 * Infeasible when zeros leave no way: a product that nobody can sell, a manager whose clients want none of what there is; and when
 * holds and bounds contradict the targets or each other.
 */
export function build(inputs: Inputs): Built {
  return allAtOnce(buildSteps(inputs));
}

/** The same in steps. */
export function* buildSteps(inputs: Inputs): Steps<Built> {
  const order = canonical(inputs);
  const rows = accounts(order.inputs);
  const given = accounts(inputs);
  const places = placesOfAccounts(order, rows, given);
  const cubes: Cube[] = [];
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  for (const metric of inputs.metrics.keys()) {
    const split = yield* limitedCube(order.inputs, rows, metric);
    yield;
    if (split.type === "Contradiction") problems.push(contradictionProblem(order.inputs, metric, split));
    else if (split.type === "Conflict") problems.push(conflictProblem(inputs, order, metric, split));
    else {
      cubes.push(rearranged(split.cube, order.products, places));
      notices.push(...seasonMoved(inputs, metric, split.moved), ...remainderYields(inputs, metric, split.isHeld));
    }
  }
  return problems.length > 0 ? { type: "Infeasible", problems } : { type: "Built", plan: { inputs, accounts: given, cubes }, notices };
}

/** For each account in canonical order: its position in the order of what was given. */
function placesOfAccounts(order: Canonical, rows: readonly Account[], given: readonly Account[]): readonly number[] {
  const places = new Map(given.map((account, place) => [key(account), place]));
  return rows.map(({ manager, client }) => {
    const account = { manager: order.managers[manager] ?? -1, client: client === null ? null : (order.clients[client] ?? -1) };
    const place = places.get(key(account));
    if (place === undefined) throw new RangeError("an account was lost in sorting");
    return place;
  });
}

function key({ manager, client }: Account): string {
  return client === null ? `manager ${manager}` : `client ${client}`;
}

/** The cube with its products and accounts where they were given. */
function rearranged(cube: Cube, products: readonly number[], places: readonly number[]): Cube {
  const leaves = new Float64Array(cube.leaves.length);
  products.forEach((product, p) => {
    places.forEach((place, account) => {
      const start = (p * cube.accounts + account) * cube.periods;
      leaves.set(cube.leaves.subarray(start, start + cube.periods), (product * cube.accounts + place) * cube.periods);
    });
  });
  return { ...cube, leaves };
}

/** A unit up or down is rounding; more than that has a reason that the user should hear. */
function seasonMoved(inputs: Inputs, metric: number, moved: readonly number[]): readonly Problem[] {
  const much = moved.filter((units) => units > 1);
  if (much.length === 0) return [];
  const { name = "", unit = { size: 1, decimals: 0 } } = inputs.metrics[metric] ?? {};
  const most = groupedText(Math.max(...much), unit);
  return [{ level: "notice", at: ["seasonality"], detail: { type: "SeasonMoved", metric: name, totals: much.length, most } }];
}

/** Where holds and bounds decide, units go wherever these leave room. */
function remainderYields({ remainder, remainderTo, metrics }: Inputs, metric: number, isHeld: boolean): readonly Problem[] {
  const isNamed = remainderTo.manager !== null || remainderTo.client !== null;
  if (!isHeld || (remainder === "largest" && !isNamed)) return [];
  const at = [remainder === "largest" ? "remainderTo" : "remainder"];
  return [{ level: "notice", at, detail: { type: "RemainderYields", metric: metrics[metric]?.name ?? "" } }];
}
