import type { Steps } from "../../plan/steps/steps";
import { heed } from "./attempt";

/** Pauses in what takes long, in which the pane answers. */
export interface Pauses {
  /** Whether the pane has not answered for a while. */
  isDue(): boolean;
  /** Throws `Cancelled` where whoever waits has stopped it. */
  now(): Promise<void>;
}

export function pauses(signal: AbortSignal | undefined): Pauses {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since >= SLICE,
    now: async () => {
      await new Promise((resume) => setTimeout(resume, 0));
      heed(signal);
      since = performance.now();
    },
  };
}

/** Steps to their end, with a pause whenever they have taken a while. @param told before each pause: how many are done */
export async function withPauses<T>(steps: Steps<T>, signal: AbortSignal | undefined, told?: (done: number) => void): Promise<T> {
  const pause = pauses(signal);
  for (let count = 0; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return value;
    if (!pause.isDue()) continue;
    told?.(count);
    await pause.now();
  }
}

/** Milliseconds. */
const SLICE = 50;
