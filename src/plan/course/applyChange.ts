import { changeTotal } from "../change/changeTotal";
import { handedOver } from "../handover/handOver";
import { replaceManager } from "../handover/replaceManager";
import { since } from "../handover/since";
import { unitsOf } from "../change/slice";
import type { Slice } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import type { Problem } from "../problem/problem";
import { refusalDetail } from "../change/refusalDetail";
import { groupedText } from "../typed/units";
import type { Change, ClientHandOver, Leaving, Revision, Scope, Shift } from "../inputs/change";
import { joined } from "./join";
import { jointly } from "./jointly";
import { clientIn, managerIn, type Unresolved } from "./references";
import { respreadRest } from "./respreadRest";
import { reasonProblem } from "./reasons";
import { limitsNotKept, monthsBefore, refused, type Applied, type State } from "./state";

/** Makes one change. Months that are closed never move. */
export function applyChange(state: State, change: Change): Applied {
  const month = "month" in change ? change.month : null;
  if (month !== null && month <= state.closed)
    return refused(["month"], { type: "MonthClosed", month, firstMonth: state.plan.inputs.firstMonth, closed: state.closed });
  switch (change.type) {
    case "revise":
      return revised(state, change);
    case "shift":
      return shifted(state, change);
    case "respread":
      return respreadRest(state, change);
    case "handOver":
      return overHanded(state, change);
    case "leave":
      return left(state, change);
    case "join":
      return joined(state, change);
  }
}

function revised(state: State, change: Revision): Applied {
  const slice = sliceIn(state.plan, change);
  if (!("metric" in slice)) return refused([slice.field], slice.detail);
  const before = unitsOf(state.plan, slice);
  const objection = reasonProblem(state.plan, change, before);
  if (objection?.level === "error") return { state: null, problems: [objection] };
  const changed = changeTotal(state.plan, {
    slice,
    total: change.total,
    siblings: null,
    held: monthsBefore(change.metric, Math.max(change.month - 1, state.closed)),
  });
  if (changed.type === "Refused") return refused(["total"], refusalDetail(state.plan.inputs, slice, changed.refusal));
  return {
    state: { ...state, plan: changed.plan },
    problems: [...(objection ? [objection] : []), ...recordDiffers(state.plan, change, before)],
  };
}

function shifted(state: State, change: Shift): Applied {
  const scope = sliceIn(state.plan, change);
  if (!("metric" in scope)) return refused([scope.field], scope.detail);
  const slice = { ...scope, period: change.month === null ? null : change.month - 1 };
  const before = unitsOf(state.plan, slice);
  const siblings = change.absorbedBy === "month" ? "period" : change.absorbedBy;
  const changed = changeTotal(state.plan, { slice, total: change.total, siblings, held: monthsBefore(change.metric, state.closed) });
  if (changed.type === "Refused") return refused(["total"], refusalDetail(state.plan.inputs, slice, changed.refusal));
  return { state: { ...state, plan: changed.plan }, problems: recordDiffers(state.plan, change, before) };
}

/** What was written down as the old total is for the reader; if it is no longer true, they should know. */
function recordDiffers({ inputs }: Plan, { before, metric }: Revision | Shift, found: number): readonly Problem[] {
  if (before === null || before === found) return [];
  const { unit = { size: 1, decimals: 0 } } = inputs.metrics[metric] ?? {};
  return [
    {
      level: "notice",
      at: ["before"],
      detail: { type: "OldTotalDiffers", recorded: groupedText(before, unit), found: groupedText(found, unit) },
    },
  ];
}

function overHanded(state: State, change: ClientHandOver): Applied {
  const client = clientIn(state.plan, change.client);
  if (typeof client !== "number") return refused([client.field], client.detail);
  const to = managerIn(state.plan, change.to, "to");
  if (typeof to !== "number") return refused([to.field], to.detail);
  const { first, second } = jointly(state.plan, state.planned, (plan) => ({
    plan: handedOver(plan, [client], to, since(plan.inputs, change)),
    rest: null,
  }));
  return { state: { ...state, plan: first, planned: second }, problems: limitsNotKept(state.plan, first, ["client"]) };
}

function left(state: State, change: Leaving): Applied {
  const leaver = managerIn(state.plan, change.manager);
  if (typeof leaver !== "number") return refused([leaver.field], leaver.detail);
  const successors = change.successors.map((name) => managerIn(state.plan, name, "successors"));
  const unknown = successors.find((one) => typeof one !== "number");
  if (typeof unknown === "object") return refused([unknown.field], unknown.detail);
  const by =
    change.placeholder === null
      ? ({ type: "Successors", managers: successors as number[] } as const)
      : ({ type: "Placeholder", name: change.placeholder } as const);
  const replaced = jointly(state.plan, state.planned, (plan) => {
    const result = replaceManager(plan, { ...change, leaver, by });
    return { plan: result.type === "Replaced" ? result.plan : plan, rest: result.type };
  });
  if (replaced.rest === "NoSuccessor") return refused(["successors"], { type: "NoSuccessor" });
  return {
    state: { ...state, plan: replaced.first, planned: replaced.second },
    problems: limitsNotKept(state.plan, replaced.first, ["manager"]),
  };
}

/** The year of a scope. */
export function sliceIn(plan: Plan, { metric, product, manager, client }: Scope): Slice | Unresolved {
  const c = client === null ? null : clientIn(plan, client);
  const g = manager === null ? null : managerIn(plan, manager);
  if (typeof c === "object" && c !== null) return c;
  if (typeof g === "object" && g !== null) return g;
  return { metric, product, manager: g, client: c, period: null };
}
