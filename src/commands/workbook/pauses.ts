import { heed } from "../../excel/request/attempt";

/** Pauses of a command that takes long, in which the pane answers. */
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

/** Milliseconds. */
const SLICE = 50;
