/** A manager's result as the team sheet ranks it. */
export interface Result {
  readonly name: string;
  readonly goals: number | null;
  readonly difficulty: number | null;
  readonly effort: number | null;
  /** null: no score yet. */
  readonly score: number | null;
  readonly grade: string | null;
  readonly self: number | null;
  /** What the grade lacks to be final; "": nothing. */
  readonly open: string;
}

/** Where each result comes in the ranking, from 1: the highest first, equal ones as given, those without a score last. */
export function order(results: readonly Result[]): readonly number[] {
  const positions = results.map((_, position) => position);
  const sorted = positions.sort((a, b) => (results[b]?.score ?? -Infinity) - (results[a]?.score ?? -Infinity) || a - b);
  return results.map((_, position) => sorted.indexOf(position) + 1);
}

/** 名次: equal scores share a place, and the next place is as far behind as they are many; null without a score. */
export function place({ score }: Result, results: readonly Result[]): number | null {
  return score === null ? null : 1 + results.filter((other) => other.score !== null && other.score > score).length;
}
