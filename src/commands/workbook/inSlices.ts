import type { Steps } from "../../plan/steps/steps";
import type { Progress } from "../outcome/outcome";
import { withPauses } from "../../excel/request/pauses";

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
export function inSlices<T>(steps: Steps<T>, { signal, onProgress }: Waits, whole?: Whole): Promise<T> {
  return withPauses(steps, signal, (done) => {
    if (whole) onProgress?.({ done: Math.min(done, whole.of), of: whole.of, sheet: whole.doing, doing: "reading" });
  });
}
