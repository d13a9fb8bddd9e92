import { heed } from "../../excel/request/attempt";
import { wait } from "../../excel/request/wait";
import type { WriteOptions } from "../workbook/writePlan";

/** How long the pane may be kept from answering at a time. */
const SLICE = 50;

/**
 * Goes through steps of work that are short each, and lets whatever else waits have its turn between them; what was asked to stop is
 * thrown as a Cancelled. @param of how many steps there may be
 */
export async function stepped<T>(
  steps: Generator<undefined, T>,
  of: number,
  doing: string,
  { onProgress, signal }: Pick<WriteOptions, "onProgress" | "signal">,
): Promise<T> {
  let since = performance.now();
  for (let done = 0; ; done += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    heed(signal);
    onProgress?.({ done: Math.min(done, of), of, sheet: doing, doing: "reading" });
    await wait(0);
    since = performance.now();
  }
}
