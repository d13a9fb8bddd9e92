import type { Steps } from "../steps/steps";
import type { Cube } from "../cube/plan";
import type { Slice } from "../inputs/inputs";
import { heldCube, rangesWithin, shortageAt, type HeldCube, type HeldRequest } from "./heldCube";
import { nodeOf, type Span } from "./lattice";
import { brokenLimits, sliceSum, type Limit } from "./limits";
import { shareOnLine, type SumRange } from "./periodLine";

/**
 * A cube that keeps limits on several periods, too. They are settled first, one after the other: the periods share what the limit says in
 * proportion to what they have without it, as near as the other limits allow, and each is then held by itself. A minimum or maximum that
 * is kept anyway settles nothing.
 *
 *     the first quarter is held at 330, its months have 100, 100 and 120, and January is held at 100   →   100, 105, 125
 */
export function* spannedCube(request: HeldRequest, limits: readonly Limit[]): Steps<HeldCube> {
  const single = limits.filter(({ slice }) => slice.through === undefined);
  const spans = limits.filter(({ slice }) => slice.through !== undefined).sort(inOrder);
  let split = yield* heldCube(request, single);
  const settled: Limit[] = [];
  const broken = (): Limit | undefined => (split.type === "Cube" ? brokenLimits(spans, request.rows, split.cube)[0] : undefined);
  for (let span = broken(); span !== undefined && split.type === "Cube"; span = broken()) {
    const parts = settle(request, [...limits, ...settled], span, split.cube);
    if ("type" in parts) return parts;
    settled.push(...parts);
    split = yield* heldCube(request, [...single, ...settled]);
  }
  return split;
}

/** Whatever order they stand in: short ones first, which long ones may have inside; the team's before managers' before clients'. */
function inOrder({ slice: a }: Limit, { slice: b }: Limit): number {
  const key = ({ product, manager, client, period, through }: Slice): readonly number[] => [
    (through ?? 0) - (period ?? 0),
    client === null ? (manager === null ? 0 : 1) : 2,
    period ?? 0,
    client ?? manager ?? 0,
    product ?? -1,
  ];
  const [one, other] = [key(a), key(b)];
  return one.map((number, at) => number - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** What each period of a span is held at; or what is short. */
function settle(request: HeldRequest, limits: readonly Limit[], span: Limit, cube: Cube): readonly Limit[] | HeldCube {
  const { rows } = request;
  const { ranges, weights, shortage } = rangesWithin(request, limits);
  const { lattice, low, high } = ranges;
  if (shortage) return shortageAt(request, lattice, shortage);
  const { through, ...slice } = span.slice;
  const begin = slice.period ?? 0;
  const end = through ?? begin;
  const at = (one: Pick<Slice, "period" | "through">): number => nodeOf(lattice, rows, { ...slice, ...one });
  const sumRange = (first: number, last: number, node: number): SumRange => ({ first, last, min: low[node] ?? 0, max: high[node] ?? 0 });
  const isOther = ({ first, last }: Span): boolean => first !== begin || last !== end;
  const line = [
    ...Array.from({ length: lattice.periods }, (_, period) => sumRange(period, period, at({ period }))),
    ...lattice.spans.filter(isOther).map(({ first, last }) => sumRange(first, last, at({ period: first, through: last }))),
    sumRange(0, lattice.periods - 1, at({ period: null })),
  ];
  const slices = Array.from({ length: end - begin + 1 }, (_, i): Slice => ({ ...slice, period: begin + i }));
  const shares = shareOnLine(
    line,
    sumRange(begin, end, at(span.slice)),
    slices.map((one) => sliceSum(cube, rows, one)),
    slices.map((one) => weights[at(one)] ?? 0),
  );
  if (shares.type === "Short") return { type: "Shortage", where: span.slice, need: shares.need, have: shares.have };
  return shares.units.map((units, i) => ({ ...span, slice: slices[i] ?? slice, min: units, max: units }));
}
