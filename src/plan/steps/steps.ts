/**
 * Work in steps, between which others may have their turn: whoever waits for it takes them one after the other, a page that is typed into
 * stops between them.
 */
export type Steps<Result> = Generator<void, Result>;

/** All of them at once. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
