import { changeTotal } from "../change/changeTotal";
import { freshEntry } from "../handover/freshEntry";
import { handedOver } from "../handover/handOver";
import { since } from "../handover/since";
import { cubeOf, unitsOf } from "../change/slice";
import { withManager } from "../handover/withManager";
import type { Plan } from "../cube/plan";
import { MONTHS } from "../calendar/months";
import type { Detail } from "../problem/problem";
import { refusalDetail } from "../change/refusalDetail";
import { presence } from "../periods/presence";
import { largestRemainder } from "../split/largestRemainder";
import type { Joining } from "../inputs/change";
import { jointly } from "./jointly";
import { clientIn } from "./references";
import { limitsNotKept, refused, type Applied, type State } from "./state";

/** Somebody joins: takes over clients, and a share of everybody's open plan. Not a unit of the team's months and products changes. */
export function joined(state: State, change: Joining): Applied {
  const clients = change.clients.map((name) => clientIn(state.plan, name, "clients"));
  const unknown = clients.find((one) => typeof one !== "number");
  if (typeof unknown === "object") return refused([unknown.field], unknown.detail);
  const place = state.plan.inputs.managers.length;
  const { managers } = state.plan.inputs;
  const manager = {
    ...freshEntry(managers, change.name, change.name),
    area: change.area,
    weight: 1,
    from: change.month,
    ...(change.firstDay !== undefined && { firstDay: change.firstDay }),
    ramp: change.ramp,
  };
  const { first, second } = jointly(state.plan, state.planned, (plan) => {
    const widened = withManager(plan, manager);
    const from = since(plan.inputs, change);
    return { plan: clients.length > 0 ? handedOver(widened, clients as number[], place, from) : widened, rest: null };
  });
  const shared = change.share === 0 ? first : withShare(first, place, change);
  if ("type" in shared) return refused(["share"], shared);
  return { state: { ...state, plan: shared, planned: second }, problems: limitsNotKept(state.plan, shared, ["clients"]) };
}

/**
 * Month by month and metric by metric from the others, in proportion to what they have; the newcomer's products as the team's. Of a month
 * in which the team gives back there is nothing to share.
 */
function withShare(given: Plan, manager: number, joining: Joining): Plan | Detail {
  const { month, share } = joining;
  const present = presence(given.inputs, { from: month, ...joining });
  let plan = given;
  for (const metric of plan.inputs.metrics.keys()) {
    for (let period = month - 1; period < MONTHS; period++) {
      const part = share * (present[period] ?? 1);
      const team = { metric, product: null, manager: null, client: null, period };
      const split = largestRemainder(Math.max(unitsOf(plan, team), 0), [part, 1 - part]);
      const units = split.type === "Split" ? (split.cells[0] ?? 0) : 0;
      const own = { ...team, manager };
      const changed = changeTotal(plan, {
        slice: own,
        total: unitsOf(plan, own) + units,
        siblings: "manager",
        held: [],
        pattern: likeTheTeam(plan, metric, manager),
      });
      if (changed.type === "Refused") return refusalDetail(plan.inputs, own, changed.refusal);
      plan = changed.plan;
    }
  }
  return plan;
}

/** The leaves as they are; the newcomer's like those of the whole team. */
function likeTheTeam(plan: Plan, metric: number, manager: number): Float64Array {
  const { accounts, periods, leaves } = cubeOf(plan, metric);
  const size = accounts * periods;
  return leaves.map((units, i) => {
    if (plan.accounts[Math.floor(i / periods) % accounts]?.manager !== manager) return units;
    let team = 0;
    for (let account = 0; account < accounts; account++)
      team += leaves[Math.floor(i / size) * size + account * periods + (i % periods)] ?? 0;
    return team;
  });
}
