/**
 * Rounds exact fractions to whole numbers with a given sum: 7/2, 7/2 to a sum of 7 are 4, 3. Each is rounded down; what is left
 * goes, one unit each, to the largest remainders (Hamilton, 1792; Balinski & Young, Fair Representation, 1982). Of all whole
 * numbers with this sum these are nearest to the fractions. Remainders are compared as whole numbers: no division, no error.
 */

/** Who gets a unit when remainders are equal: the first cells, the last ones (accounting's habit), or spread evenly among them. */
export type Tie = "first" | "last" | "even";

/** numerators[k] ÷ denominator, denominator > 0. */
export interface Ratios {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** @param total the wanted sum, between the sum of the floors and that of the ceilings; left out: the exact sum, rounded half up */
export function roundRatios({ numerators, denominator }: Ratios, tie: Tie, total?: bigint): number[] {
  const floors = numerators.map((numerator) => floorDivide(numerator, denominator));
  const remainders = numerators.map((numerator, k) => numerator - (floors[k] as bigint) * denominator);
  const sum = numerators.reduce((a, b) => a + b, 0n);
  const wanted = total ?? floorDivide(2n * sum + denominator, 2n * denominator);
  const left = Number(wanted - floors.reduce((a, b) => a + b, 0n));
  const cells = floors.map(Number);
  for (const cell of largest(remainders, left, tie)) cells[cell]! += 1;
  return cells;
}

/** The fractions themselves, as the nearest doubles or their neighbours. */
export function realRatios({ numerators, denominator }: Ratios): number[] {
  return numerators.map((numerator) => {
    const floor = floorDivide(numerator, denominator);
    return Number(floor) + Number(numerator - floor * denominator) / Number(denominator);
  });
}

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return quotient * b > a ? quotient - 1n : quotient;
}

/** Positions of the `count` largest remainders. Those equal to the smallest that still gets a unit are chosen by the tie rule. */
export function largest(remainders: readonly bigint[], count: number, tie: Tie): number[] {
  if (count === 0) return [];
  const order = remainders.map((_, cell) => cell).sort((a, b) => descending(remainders[a]!, remainders[b]!) || a - b);
  const last = order[count - 1];
  if (last === undefined) throw new RangeError(`${count} units left for ${remainders.length} cells`);
  const cut = remainders[last]!;
  const above = order.filter((cell) => remainders[cell]! > cut);
  const equal = order.filter((cell) => remainders[cell] === cut);
  return [...above, ...chosenAmong(equal, count - above.length, tie)];
}

/** `count` of cells that are all equally entitled. */
function chosenAmong(equal: readonly number[], count: number, tie: Tie): number[] {
  if (tie === "first") return equal.slice(0, count);
  if (tie === "last") return equal.slice(equal.length - count);
  // The middle of each of `count` equal stretches: 4 of 12 months are the 2nd, 5th, 8th and 11th.
  return Array.from({ length: count }, (_, k) => equal[Math.floor(((2 * k + 1) * equal.length) / (2 * count))]!);
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
