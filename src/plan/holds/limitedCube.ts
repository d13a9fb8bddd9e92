import { accountsOf } from "../cube/accounts";
import { basis } from "../cube/basis";
import { allAtOnce, type Steps } from "../steps/steps";
import type { Inputs } from "../inputs/inputs";
import { metricCube, type MetricCube } from "../cube/metricCube";
import { pattern } from "../cube/pattern";
import type { Account } from "../cube/plan";
import { contradiction } from "./contradiction";
import { rangesWithin, type HeldRequest } from "./heldCube";
import { brokenLimits, limitsOf, type Limit } from "./limits";
import type { Slice } from "../inputs/inputs";
import { spannedCube } from "./spannedCube";

/** Why the holds and bounds of a metric cannot all be kept: a sum that would need more than it can have. */
export interface Contradiction {
  readonly type: "Contradiction";
  /** The fewest that contradict each other. */
  readonly limits: readonly Limit[];
  readonly where: Slice;
  readonly need: number;
  readonly have: number;
}

/**
 * One metric's cube with its holds and bounds kept to the unit, or the reason why there is none. What is kept anyway changes nothing.
 */
export function* limitedCube(inputs: Inputs, rows: readonly Account[], metric: number): Steps<MetricCube | Contradiction> {
  const free = yield* metricCube(inputs, rows, metric);
  const limits = limitsOf(inputs, metric);
  if (free.type === "Conflict" || brokenLimits(limits, rows, free.cube).length === 0) return free;

  const own = accountsOf(rows, inputs.managers.length);
  const sizes = basis(inputs, rows, metric).values;
  const request: HeldRequest = { inputs, metric, rows, own, sizes, pattern: pattern(inputs, rows, metric, sizes, own) };
  const split = yield* spannedCube(request, limits);
  if (split.type === "Cube") return { type: "Cube", cube: split.cube, moved: [], isHeld: true };

  // What the ranges tell at once needs no trial of the whole.
  const isEarly = rangesWithin(request, limits).shortage !== null;
  const fewest = contradiction(limits, (some) =>
    isEarly ? rangesWithin(request, some).shortage === null : allAtOnce(spannedCube(request, some)).type === "Cube",
  );
  const among = yield* spannedCube(request, fewest);
  const { where, need, have } = among.type === "Shortage" ? among : split;
  return { type: "Contradiction", limits: fewest, where, need, have };
}
