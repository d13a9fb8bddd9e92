import type { Steps } from "../../plan/steps/steps";
import type { Progress } from "../outcome/outcome";
import { pauses } from "../../excel/request/pauses";

export interface Waits {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What is told of steps while they are gone through: what they are part of, and how many there may be. */
interface Whole {
  readonly of: number;
  readonly doing: string;
}

/** Steps to their end, with a pause whenever they have taken a while, in which the pane answers, and whoever waits can stop it. */
export async function inSlices<T>(steps: Steps<T>, { signal, onProgress }: Waits, whole?: Whole): Promise<T> {
  const pause = pauses(signal);
  for (let done = 0; ; done += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!pause.isDue()) continue;
    if (whole) onProgress?.({ done: Math.min(done, whole.of), of: whole.of, sheet: whole.doing, doing: "reading" });
    await pause.now();
  }
}
