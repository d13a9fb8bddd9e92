import type { Beginning } from "../inputs/change";
import type { Manager, Slice } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import { freshEntry } from "./freshEntry";
import { fromMonth, type InsideBlock } from "./fromMonth";
import { handDown } from "../change/handDown";
import { handedOver } from "./handOver";
import { inOrderOfIds, putBack } from "../change/inOrderOfIds";
import { keepingPart } from "./keepingPart";
import { since, type Since } from "./since";
import { cubeOf } from "../change/slice";
import { unkept } from "./unkept";
import { withLeaves } from "../change/withLeaves";
import { withManager } from "./withManager";

/**
 * A manager leaves. From a month on his targets stand under a placeholder ("to be hired") with all his clients, or named successors
 * share them, each in proportion to what the successor already has of the product in that period (equally where nobody has any).
 * Earlier months stay with the
 * leaver. The team's periods and products do not change by a unit.
 */
export interface ReplaceManager extends Beginning {
  /** Position. */
  readonly leaver: number;
  readonly by:
    { readonly type: "Placeholder"; readonly name: string } | { readonly type: "Successors"; readonly managers: readonly number[] };
}

export type Replaced =
  | {
      readonly type: "Replaced";
      readonly plan: Plan;
      /** Holds and bounds of the plan that speak of what has moved, and are not kept any more. */
      readonly unkept: readonly Slice[];
    }
  | { readonly type: "NoSuccessor" }
  | InsideBlock;

export function replaceManager(plan: Plan, change: ReplaceManager): Replaced {
  const { leaver, month, by } = change;
  const found = fromMonth(plan.inputs.periods, month);
  if (found.type === "InsideBlock") return found;
  // Of a block nobody has said how much comes later.
  const length = plan.inputs.periods[found.period] ?? 1;
  if (change.firstDay !== undefined && length > 1) return { type: "InsideBlock", month, first: month, last: month + length - 1 };
  const from: Since = { ...since(plan.inputs, change), period: found.period };
  if (by.type === "Placeholder") return replaced(withPlaceholder(plan, change, by.name, from));
  const successors = by.managers.filter((manager) => manager !== leaver);
  if (successors.length === 0) return { type: "NoSuccessor" };
  return replaced(sharedInAll(plan, leaver, successors, from));
}

function replaced(plan: Plan): Replaced {
  return { type: "Replaced", plan, unkept: unkept(plan) };
}

/** The placeholder weighs what the leaver did and is there from then on. */
function withPlaceholder(plan: Plan, { leaver, month, firstDay }: ReplaceManager, name: string, from: Since): Plan {
  const { managers, clients } = plan.inputs;
  const before = managers[leaver];
  if (!before) throw new RangeError(`no manager ${leaver}`);
  const { area, weight } = before;
  const entry = freshEntry(managers, `${before.id} ${month}`, name);
  const placeholder: Manager = { ...entry, area, weight, from: month, ...(firstDay !== undefined && { firstDay }), ramp: [] };
  const place = managers.length;
  const widened = withManager(plan, placeholder);
  const own = clients.flatMap(({ manager }, client) => (manager === leaver ? [client] : []));
  return own.length > 0 ? handedOver(widened, own, place, from) : sharedInAll(widened, leaver, [place], from);
}

function sharedInAll(plan: Plan, leaver: number, successors: readonly number[], from: Since): Plan {
  return keepingPart(
    plan,
    from,
    ({ manager }) => manager === leaver,
    (passedOn) => sharedFrom(passedOn, leaver, successors, from.period),
  );
}

function sharedFrom(plan: Plan, leaver: number, successors: readonly number[], period: number): Plan {
  const order = inOrderOfIds(plan);
  const at = (manager: number): number => order.managers.indexOf(manager);
  return plan.inputs.metrics.reduce((changed, _, metric) => {
    const leaves = shared(order.plan, metric, at(leaver), successors.map(at), period);
    return withLeaves(changed, metric, putBack(order.lines, plan.inputs.periods.length, leaves));
  }, plan);
}

/** The leaves when every product and period of the leaver is handed down to the successors' accounts. */
function shared(plan: Plan, metric: number, leaver: number, successors: readonly number[], from: number): Float64Array {
  const { products, accounts, periods, leaves } = cubeOf(plan, metric);
  const open = periods - from;
  const columns = products * open;
  const leaf = (account: number, column: number): number =>
    (Math.floor(column / open) * accounts + account) * periods + from + (column % open);
  const rowsOf = (isOf: (manager: number) => boolean): number[] =>
    plan.accounts.flatMap(({ manager }, account) => (isOf(manager) ? [account] : []));
  const own = rowsOf((manager) => manager === leaver);
  const heirs = rowsOf((manager) => successors.includes(manager));
  const amounts = (account: number): number[] => Array.from({ length: columns }, (_, column) => leaves[leaf(account, column)] ?? 0);
  const totals = own
    .map(amounts)
    .reduce((sum, line) => sum.map((units, column) => units + (line[column] ?? 0)), Array<number>(columns).fill(0));
  // What is to be given back is handed down by the same weights, for a table knows no negative columns.
  const weights = heirs.flatMap(amounts).map((units) => Math.max(units, 0));
  const sizes = handDown({ children: heirs.length, columns, weights, totals: totals.map(Math.abs) });
  const parts = sizes.map((units, cell) => units * Math.sign(totals[cell % columns] ?? 0));

  const changed = leaves.slice();
  for (let column = 0; column < columns; column++) {
    for (const account of own) changed[leaf(account, column)] = 0;
    heirs.forEach(
      (account, child) => (changed[leaf(account, column)] = (leaves[leaf(account, column)] ?? 0) + (parts[child * columns + column] ?? 0)),
    );
  }
  return changed;
}
