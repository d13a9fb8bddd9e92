import type { Client, Slice } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import { fromMonth, type InsideBlock } from "./fromMonth";
import { freshEntry } from "./freshEntry";
import { keepingPart } from "./keepingPart";
import { regrouped } from "./regrouped";
import { staysBehind, type Since } from "./since";
import { lastYearBasis } from "../cube/lastYear";
import { unkept } from "./unkept";

/**
 * A client changes hands: from a month on another manager carries the client's targets. Earlier months stay with the manager who had
 * them, so the client stands under both: 集团客户1 under 甲 until June, 集团客户1 · 乙 under 乙 from July. Not a unit is changed:
 * every period and product of the team and every period of the client is the same as before.
 */
export interface HandOver {
  /** Positions. */
  readonly client: number;
  readonly to: number;
  /** 1–12, counted from the plan's first month. */
  readonly month: number;
}

export type HandedOver =
  | {
      readonly type: "HandedOver";
      readonly plan: Plan;
      /** Holds and bounds of the plan that speak of what has moved, and are not kept any more. */
      readonly unkept: readonly Slice[];
    }
  | InsideBlock;

export function handOver(plan: Plan, { client, to, month }: HandOver): HandedOver {
  const from = fromMonth(plan.inputs.periods, month);
  if (from.type === "InsideBlock") return from;
  const changed = handedOver(plan, [client], to, { period: from.period, part: null });
  return { type: "HandedOver", plan: changed, unkept: unkept(changed) };
}

/**
 * Several clients to one manager, from a period on or from within one. From the first period on nothing is left behind: the client just
 * moves.
 */
export function handedOver(plan: Plan, clients: readonly number[], to: number, from: Since): Plan {
  const going = clients.filter((client) => plan.inputs.clients[client]?.manager !== to);
  return keepingPart(
    plan,
    from,
    ({ client }) => client !== null && going.includes(client),
    (passedOn) => moved(passedOn, going, to, from),
  );
}

function moved(plan: Plan, going: readonly number[], to: number, from: Since): Plan {
  const { inputs } = plan;
  const { period } = from;
  const leavesSomething = staysBehind(from);
  const manager = inputs.managers[to];
  if (!manager) throw new RangeError(`no manager ${to}`);
  const list: Client[] = [...inputs.clients];
  const home = ownRowAsClient(plan, to);
  if (home) list.push(home);
  const continued = new Map<number, number>();
  for (const client of going) {
    const before = list[client];
    if (!before) throw new RangeError(`no client ${client}`);
    const place = leavesSomething ? list.length : client;
    list[place] = leavesSomething
      ? { ...continuing(before), ...freshEntry(list, before.id, `${before.name} · ${manager.name}`), manager: to }
      : { ...before, manager: to };
    continued.set(client, place);
  }
  const later = (client: number): number => continued.get(client) ?? client;
  const moves = <T extends Slice>(slice: T): T => {
    const isGoing = slice.client !== null && continued.has(slice.client) && (!leavesSomething || (slice.period ?? -1) >= period);
    return isGoing ? { ...slice, client: later(slice.client ?? -1), manager: slice.manager === null ? null : to } : slice;
  };
  const changed = {
    ...inputs,
    clients: list,
    holds: inputs.holds.map(moves),
    bounds: inputs.bounds.map(moves),
    minimums: inputs.minimums.map(moves),
  };
  return regrouped(plan, changed, (row, at) => {
    const beside = home ? inputs.clients.length : continued.get(going[0] ?? -1);
    if (row.client === null) return row.manager === to && beside !== undefined ? { manager: to, client: beside } : row;
    const client = at >= period ? later(row.client) : row.client;
    return { manager: list[client]?.manager ?? row.manager, client };
  });
}

/** What the client had last year is told once, of the row that begins the year; the split of the rest goes by it all the same. */
function continuing({ basis, lastYear, ...client }: Client): Client {
  return {
    ...client,
    basis: basis.map((byMetric, p) => byMetric.map((known, m) => known ?? lastYearBasis(lastYear[p]?.[m]))),
    lastYear: lastYear.map((byMetric) => byMetric.map(() => null)),
  };
}

/** Amounts of a manager without clients stand in a row of his own. Beside a first client they need a name: the manager's. */
function ownRowAsClient({ inputs, accounts, cubes }: Plan, manager: number): Client | null {
  const { managers, clients, products, metrics } = inputs;
  const row = accounts.findIndex((account) => account.manager === manager && account.client === null);
  const hasAmounts = cubes.some((cube) =>
    cube.leaves.some((units, i) => units !== 0 && Math.floor(i / cube.periods) % cube.accounts === row),
  );
  const entry = managers[manager];
  if (row < 0 || !hasAmounts || !entry) return null;
  const nothing = products.map(() => metrics.map(() => null));
  return { ...freshEntry(clients, entry.id, entry.name), manager, class: "", basis: nothing, lastYear: nothing };
}
