/** Tries a law on random cases, each with a seed of its own, and makes what breaks it as small as it can. */
import fc from "fast-check";
import type { Tally } from "./report";

export interface Search {
  readonly seed: number;
  readonly count: number;
  /** For making one failure small, in milliseconds. */
  readonly patience?: number;
}

/** What a case did, for counting; a broken law throws. */
export type Law<T> = (value: T) => readonly string[] | Promise<readonly string[]>;

export async function search<T>(
  arbitrary: fc.Arbitrary<T>,
  law: Law<T>,
  { seed, count, patience = 60_000 }: Search,
  found: Tally,
): Promise<void> {
  for (let own = seed; own < seed + count; own++) {
    let kinds: readonly string[] = [];
    const result = await fc.check(
      fc.asyncProperty(arbitrary, async (value) => {
        kinds = await law(value);
      }),
      // Skipped rather than interrupted: a case that goes on in the background would meddle with the next one's workbook.
      { seed: own, numRuns: 1, skipAllAfterTimeLimit: patience },
    );
    if (!result.failed || result.counterexample === null) found.held(...kinds);
    else
      found.failed({
        again: `--seed ${own}`,
        what: messageOf(result.errorInstance),
        smallest: fc.stringify(result.counterexample[0]).slice(0, 3000),
      });
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first = "", ...stack] = (error.stack ?? error.message).split("\n");
  return [first, ...stack.slice(0, 6)].join("\n    ").slice(0, 1500);
}
