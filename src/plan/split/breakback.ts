import { clampedShares } from "./clampedShares";
import { decimalWeights } from "../numbers/decimalWeights";
import { lineBounds, outOfReach, type LineProblem, type LineSplit } from "./largestRemainder";
import { floorDivide, largest, realRatios, type Tie } from "./roundRatios";

/**
 * A total was edited; its change is pushed down to the unheld children: 30, 90, 180 raised from 300 to 400 are 40, 120, 240.
 * The new exact shares are those of a fresh split, but the units travel one by one from where the children stand: each added unit
 * goes to the child that is farthest below its new share. So a raise never lowers a child and a cut never raises one, which a
 * fresh split cannot promise (the Alabama paradox; house-monotone methods, Balinski & Young 1975).
 */
export interface BreakbackRequest {
  /** The children as they stand, whole units. */
  readonly cells: readonly number[];
  /** The new total. */
  readonly total: number;
  /** What the change is in proportion to, ≥ 0; left out: the children as they stand. Give the real pattern where there is one. */
  readonly weights?: readonly number[];
  /** True: stays as it is. */
  readonly held?: readonly boolean[];
  readonly min?: ArrayLike<number>;
  readonly max?: ArrayLike<number>;
  readonly tie?: Tie;
}

/**
 * Children below 0 count with weight 0 unless weights are given. The problem is
 * a `LineProblem` when bounds and holds do not reach the total.
 */
export function breakback(request: BreakbackRequest): LineSplit {
  const { cells, total, held, tie = "first" } = request;
  const weights = request.weights ?? cells.map((units) => Math.max(units, 0));
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) return { type: "NegativeWeight", cell: negative, weight: weights[negative]! };

  const free = lineBounds(total, cells.length, request.min, request.max);
  const bounds = {
    min: free.min.map((units, cell) => (held?.[cell] ? cells[cell]! : units)),
    max: free.max.map((units, cell) => (held?.[cell] ? cells[cell]! : units)),
  };
  const problem: LineProblem | null = outOfReach(total, bounds);
  if (problem) return problem;

  // Children outside their bounds step inside first; the rest of the change then goes one way only.
  const start = cells.map((units, cell) => Math.min(Math.max(units, bounds.min[cell]!), bounds.max[cell]!));
  const change = total - start.reduce((sum, units) => sum + units, 0);
  const shares = clampedShares(BigInt(total), decimalWeights(weights), bounds);
  const rises = change >= 0;
  const numerators = rises ? shares.numerators : shares.numerators.map((numerator) => -numerator);
  const from = rises ? start : start.map((units) => -units);
  const room = rises ? bounds.max.map((units, cell) => units - start[cell]!) : bounds.min.map((units, cell) => start[cell]! - units);
  const added = byLargestDeficit(Math.abs(change), numerators, shares.denominator, from, room, tie);
  const moved = start.map((units, cell) => units + (rises ? added[cell]! : -added[cell]!));
  return { type: "Split", cells: moved, fit: realRatios(shares), sharedEqually: shares.sharedEqually };
}

/**
 * Units one by one to the cell with the largest deficit, share − (what it has). All in one go: find the level down to which every
 * deficit is filled, fill them, and give the last units to the largest deficits just below it.
 * @param room how many units each cell may take; Infinity: any
 */
function byLargestDeficit(
  units: number,
  numerators: readonly bigint[],
  denominator: bigint,
  from: readonly number[],
  room: readonly number[],
  tie: Tie,
): number[] {
  const taken = (cell: number, level: bigint): bigint => {
    const wanted = -floorDivide(level * denominator - numerators[cell]!, denominator) - BigInt(from[cell]!);
    const limit = room[cell] === Infinity ? wanted : BigInt(room[cell]!);
    return wanted <= 0n ? 0n : wanted < limit ? wanted : limit;
  };
  const sum = (level: bigint): bigint => from.reduce((all, _, cell) => all + taken(cell, level), 0n);
  const wanted = BigInt(units);
  // The lowest whole level at which not more than all units are taken; deficits are far smaller than 2⁶⁰.
  let below = -(1n << 60n);
  let above = 1n << 60n;
  while (above - below > 1n) {
    const level = (below + above) / 2n;
    if (sum(level) <= wanted) above = level;
    else below = level;
  }
  const added = from.map((_, cell) => Number(taken(cell, above)));
  const left = Number(wanted - sum(above));
  const next = from.map((_, cell) => cell).filter((cell) => taken(cell, above - 1n) > taken(cell, above));
  const deficits = next.map((cell) => numerators[cell]! - BigInt(from[cell]! + added[cell]!) * denominator);
  for (const k of largest(deficits, left, tie)) added[next[k]!]! += 1;
  return added;
}
