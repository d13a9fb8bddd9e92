import type { Steps } from "../../../../plan/steps/steps";

/** So long nobody notices that something is being counted. */
const SLICE_MS = 8;

/** Takes steps as long as nobody notices, and gives way to whoever types before it goes on; null: nobody wants it any more. */
export async function inSlices<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<{ readonly result: Result } | null> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done) return { result: value };
    }
    await afterOthers();
    if (!isWanted()) return null;
  }
}

/** Once what has happened meanwhile, such as a key that was pressed, was dealt with. */
export function afterOthers(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
