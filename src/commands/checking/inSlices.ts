import { heed } from "../../excel/request/attempt";
import type { WriteOptions } from "../../excel/write/writeSheets";

/** Steps to their end, with a pause whenever they have taken a while, in which the pane answers, and whoever waits can stop it. */
export async function inSlices<T>(steps: Generator<undefined, T>, { signal }: WriteOptions): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resume) => setTimeout(resume, 0));
    heed(signal);
    begun = performance.now();
  }
}

/** Milliseconds. */
const SLICE = 50;
