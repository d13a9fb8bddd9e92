/**
 * One conversation with Excel. Waits while the user is typing in a cell, and does the work a second time when Excel
 * refused for a reason that passes; so `work` must be written to be repeatable.
 */
import { isPassing } from "./failure";
import { outsideOfRun } from "./outsideOfRun";
import { counted, countRepeated } from "./requestCounts";
import { wait } from "./wait";

/** Milliseconds before the second time. */
const PAUSE = 300;

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs `work` on a fresh context, whose ranges are good for one request. Throws what Excel threw the second time. */
export function run<T>(work: Work<T>): Promise<T> {
  return twice(() => outsideOfRun(work));
}

/** The same where ranges are used again after a request. */
export function runKeepingRanges<T>(work: Work<T>): Promise<T> {
  return twice(() => Excel.run({ delayForCellEdit: true }, (context) => work(counted(context))));
}

async function twice<T>(once: () => Promise<T>): Promise<T> {
  try {
    return await once();
  } catch (error) {
    if (!isPassing(error)) throw error;
    countRepeated();
    await wait(PAUSE);
    return await once();
  }
}
