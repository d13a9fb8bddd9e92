import type { Course } from "../course/courseOf";
import { exactRound } from "../numbers/exact";
import { presence } from "../periods/presence";
import { attainedSoFar, monthAttainment } from "./attained";
import { progressOf } from "./progress";

/**
 * Who has come how far of the plan so far, in one metric. Whoever is within a point of the first of a place shares it; who is still
 * being phased in, has not reported, or had nothing to do yet has no place.
 */
export interface Ranked {
  /** Position. */
  readonly manager: number;
  /** Cumulative; null: nothing was planned so far. */
  readonly attainment: number | null;
  /** 1 for the first; null: not ranked. */
  readonly place: number | null;
}

/**
 * In the managers' order.
 *
 *     98.4 %, 97.9 %, 90 %  →  1, 1, 3
 *
 * @param through months that count, 0–12
 */
export function ranking(course: Course, metric: number, through: number): readonly Ranked[] {
  const { managers } = course.current.inputs;
  const all = progressOf(course, metric).managers.map((progress, manager) => {
    const attained = attainedSoFar(progress, through);
    const who = managers[manager] ?? { from: 1, ramp: [] };
    const isPhasedIn = (presence(course.current.inputs, who)[through - 1] ?? 0) < 1;
    const isSilent = (progress.net[through - 1] ?? null) === null;
    return { manager, attainment: attained, counts: attained !== null && through > 0 && !isPhasedIn && !isSilent };
  });
  const places = new Map<number, number>();
  let first = { place: 0, attainment: Infinity };
  all
    .filter(({ counts }) => counts)
    .sort((a, b) => (b.attainment ?? 0) - (a.attainment ?? 0))
    .forEach(({ manager, attainment: own }, position) => {
      const reached = own ?? 0;
      if (position === 0 || exactRound(first.attainment - reached, 10) > SHARED) first = { place: position + 1, attainment: reached };
      places.set(manager, first.place);
    });
  return all.map(({ manager, attainment: own }) => ({ manager, attainment: own, place: places.get(manager) ?? null }));
}

/** Within a point a place is shared: what is less is luck. */
const SHARED = 0.01;

/** With fewer, quartiles would tell who is who. */
const LEAST_FOR_QUARTILES = 5;

/**
 * The attainments below which a quarter, half and three quarters of those ranked lie, interpolated as Excel's QUARTILE.INC does (type 7 of
 * Hyndman & Fan 1996); null where fewer than {@link LEAST_FOR_QUARTILES} are ranked.
 */
export function quartiles(ranked: readonly Ranked[]): readonly [number, number, number] | null {
  const values = ranked.flatMap(({ attainment: own, place }) => (place === null || own === null ? [] : [own])).sort((a, b) => a - b);
  if (values.length < LEAST_FOR_QUARTILES) return null;
  const at = (share: number): number => {
    const position = share * (values.length - 1);
    const [low, high] = [values[Math.floor(position)] ?? 0, values[Math.ceil(position)] ?? 0];
    return low + (position - Math.floor(position)) * (high - low);
  };
  return [at(0.25), at(0.5), at(0.75)];
}

/** Who fell short of the plan the month before and kept it in the last one: the one who rose most. */
export interface Recovered {
  /** Position. */
  readonly manager: number;
  readonly before: number;
  readonly now: number;
}

export function recovered(course: Course, metric: number, through: number): Recovered | null {
  const rises = progressOf(course, metric).managers.flatMap((progress, manager): readonly Recovered[] => {
    const [before, now] = [monthAttainment(progress, through - 2), monthAttainment(progress, through - 1)];
    return before !== null && now !== null && before < FELL_SHORT && now >= 1 ? [{ manager, before, now }] : [];
  });
  return rises.reduce<Recovered | null>((best, one) => (best === null || one.now - one.before > best.now - best.before ? one : best), null);
}

const FELL_SHORT = 0.95;
