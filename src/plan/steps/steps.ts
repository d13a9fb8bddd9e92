/**
 * Work in steps, between which others may have their turn: whoever waits for it takes them one after the other, a page that is typed into
 * stops between them.
 */
export type Steps<Result> = Generator<void, Result>;

/** Looks at each of many, so many a step. */
export function* eachInSteps<T>(all: readonly T[], look: (one: T, at: number) => void): Steps<void> {
  for (const [at, one] of all.entries()) {
    look(one, at);
    if (at % ENTRIES_A_STEP === ENTRIES_A_STEP - 1) yield;
  }
}

/** Entries of a list that are looked at in a step. */
export const ENTRIES_A_STEP = 2_000;

/** All of them at once. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
