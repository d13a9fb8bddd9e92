import { mostUnits } from "../change/beyondCells";
import { brokenBound } from "../change/brokenBound";
import { changeTotal } from "../change/changeTotal";
import type { Refusal } from "../change/refusal";
import { cubeOf, leavesOf, sumOf } from "../change/slice";
import { withLeaves } from "../change/withLeaves";
import type { BufferRequest, Slice } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import { spread } from "../split/spread";
import { allAtOnce, type Steps } from "../steps/steps";
import { sum } from "../numbers/table";

/**
 * A buffer (加压): more is assigned than the target, on purpose, so that the target is met although somebody falls short. 1000 with
 * 5 % for the team and 20 for one of four managers: assigned 1070, of which the target is 1000 and the buffer 70.
 *
 * The target stays as it is; every buffer is kept apart from it and from the others, with the level that holds it, so that it can
 * always be seen and be taken away again without a trace. A buffer goes down to the leaves like an edited total: in proportion, and
 * not to held leaves.
 */
export interface BufferedPlan {
  /** Without any buffer. */
  readonly target: Plan;
  readonly buffers: readonly Buffer[];
}

export interface Buffer extends BufferRequest {
  /** The whole of it. */
  readonly units: number;
  /** What it adds to every leaf of its metric's cube. */
  readonly leaves: Float64Array;
}

export type Buffered =
  | { readonly type: "Buffered"; readonly plan: BufferedPlan }
  /** `slice`: what would become of the refusal's total. */
  | { readonly type: "Refused"; readonly request: number; readonly slice: Slice; readonly refusal: Refusal };

/**
 * The plan with these buffers. Each depends on the target alone: without one
 * of them the others are the same, with none it is the target.
 */
export function buffered(target: Plan, requests: readonly BufferRequest[]): Buffered {
  return allAtOnce(bufferedSteps(target, requests));
}

/** The same in steps. */
export function* bufferedSteps(target: Plan, requests: readonly BufferRequest[]): Steps<Buffered> {
  const buffers: Buffer[] = [];
  const totals = target.inputs.metrics.map((_, metric) => sum(cubeOf(target, metric).leaves));
  for (const [position, request] of requests.entries()) {
    yield;
    const slice = levelOf(request);
    const refused = (refusal: Refusal, of = slice): Buffered => ({ type: "Refused", request: position, slice: of, refusal });
    const { leaves } = cubeOf(target, request.metric);
    const before = sumOf(leaves, leavesOf(target, request.metric, [slice]));
    const units = unitsOf(request, before);
    if (units < 0) return refused({ type: "BelowTarget", total: before + units, target: before });
    const changed = changeTotal(target, { slice, total: before + units, siblings: null, held: [] });
    if (changed.type === "Refused") return refused(changed.refusal);
    // Each fits by itself; together they need not.
    const total = (totals[request.metric] ?? 0) + units;
    const max = mostUnits(target, request.metric);
    if (total > max) return refused({ type: "OutOfRange", total, max }, { ...slice, manager: null });
    totals[request.metric] = total;
    const after = cubeOf(changed.plan, request.metric).leaves;
    buffers.push({ ...request, units, leaves: after.map((amount, i) => amount - (leaves[i] ?? 0)) });
  }
  const plan = { target, buffers };
  for (const [position, request] of requests.entries()) {
    yield;
    const broken = brokenBound(assigned(plan), request.metric);
    if (broken) return { type: "Refused", request: position, slice: levelOf(request), refusal: broken };
  }
  return { type: "Buffered", plan };
}

/** The plan as it is handed out: target and buffers in one. Without buffers it is the target itself. */
export function assigned({ target, buffers }: BufferedPlan): Plan {
  return buffers.reduce(
    (plan, { metric, leaves }) =>
      withLeaves(
        plan,
        metric,
        cubeOf(plan, metric).leaves.map((units, i) => units + (leaves[i] ?? 0)),
      ),
    target,
  );
}

/** What stands side by side for the team or a manager; target + fromTeam + fromManagers = assigned. */
export interface BufferFigures {
  readonly target: number;
  /** Held by the team. */
  readonly fromTeam: number;
  /** Held by the manager; for the team: by all managers. */
  readonly fromManagers: number;
  readonly assigned: number;
}

/** A slice's figures: all null for the team, a manager, or any cell of a sheet. */
export function bufferFigures({ target, buffers }: BufferedPlan, slice: Slice): BufferFigures {
  const marks = leavesOf(target, slice.metric, [slice]);
  const from = (isTeam: boolean): number =>
    buffers.reduce(
      (units, { metric, manager, leaves }) =>
        metric === slice.metric && (manager === null) === isTeam ? units + sumOf(leaves, marks) : units,
      0,
    );
  const units = sumOf(cubeOf(target, slice.metric).leaves, marks);
  const [fromTeam, fromManagers] = [from(true), from(false)];
  return { target: units, fromTeam, fromManagers, assigned: units + fromTeam + fromManagers };
}

function levelOf({ metric, manager }: BufferRequest): Slice {
  return { metric, product: null, manager, client: null, period: null };
}

function unitsOf({ size }: BufferRequest, target: number): number {
  if (size.type === "Amount") return size.units;
  const raised = spread([target], { type: "PercentChange", percent: size.percent });
  if (raised.type !== "Split") throw new RangeError(`a percentage of one amount: ${raised.type}`);
  return (raised.cells[0] ?? target) - target;
}
