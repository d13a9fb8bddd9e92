/**
 * A shortest circle of things that need each other: with 1 after 3, 2 after 1, 3 after 2 it is 1, 3, 2, 1. Of several that are as short,
 * the one whose earliest member stands first.
 *
 * Breadth first from every thing that may be in a circle, in order, never farther than the shortest circle found so far; what has been
 * gone out from is taken away, and whatever then is in no circle with it, so that a single long circle is gone through once. Nothing in a
 * circle: O(things + links). Else at most (things × links) of those that are entangled.
 * @param after for each thing, by position, those it needs
 * @returns positions, each needing the next, the earliest of them first and again last; null: there is no circle
 */
export function shortestCircle(after: readonly (readonly number[])[]): readonly number[] | null {
  const entangled = entangledOf(after);
  const reached = new Int32Array(after.length).fill(-1);
  const cameFrom = new Int32Array(after.length);
  let shortest: readonly number[] | null = null;

  for (let start = 0; start < after.length; start++) {
    if (!entangled.has(start)) continue;
    const circle = circleThrough(start, shortest ? shortest.length - 2 : Infinity);
    if (circle) shortest = circle;
    entangled.remove(start);
  }
  return shortest;

  /** The shortest one of at most so many links. */
  function circleThrough(start: number, limit: number): readonly number[] | null {
    let front = [start];
    for (let links = 1; links <= limit && front.length > 0; links++) {
      const farther: number[] = [];
      for (const thing of front) {
        for (const needed of after[thing] ?? []) {
          if (needed === start) return wayTo(thing, start);
          if (!entangled.has(needed) || reached[needed] === start) continue;
          reached[needed] = start;
          cameFrom[needed] = thing;
          farther.push(needed);
        }
      }
      front = farther;
    }
    return null;
  }

  function wayTo(last: number, start: number): readonly number[] {
    const way = [start];
    for (let thing = last; thing !== start; thing = cameFrom[thing] ?? start) way.push(thing);
    return [...way, start].reverse();
  }
}

interface Entangled {
  /** Whether it may still be in a circle: it needs another one that may, and is needed by one. */
  has(thing: number): boolean;
  /** Takes it away with all that then needs nothing else, or that nothing else needs. */
  remove(thing: number): void;
}

function entangledOf(after: readonly (readonly number[])[]): Entangled {
  const before: number[][] = after.map(() => []);
  for (const [thing, needed] of after.entries()) for (const each of needed) before[each]?.push(thing);
  const needs = Uint32Array.from(after, ({ length }) => length);
  const neededBy = Uint32Array.from(before, ({ length }) => length);
  const isGone = new Uint8Array(after.length);
  const has = (thing: number): boolean => isGone[thing] === 0;
  const remove = (thing: number): void => {
    const leaving = [thing];
    for (let each = leaving.pop(); each !== undefined; each = leaving.pop()) {
      if (!has(each)) continue;
      isGone[each] = 1;
      for (const needed of after[each] ?? []) if (oneLess(neededBy, needed) === 0) leaving.push(needed);
      for (const behind of before[each] ?? []) if (oneLess(needs, behind) === 0) leaving.push(behind);
    }
  };
  for (const thing of after.keys()) if (needs[thing] === 0 || neededBy[thing] === 0) remove(thing);
  return { has, remove };
}

function oneLess(counts: Uint32Array, thing: number): number {
  const left = (counts[thing] ?? 0) - 1;
  counts[thing] = left;
  return left;
}
