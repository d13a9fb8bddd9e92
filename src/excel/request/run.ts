/**
 * One conversation with Excel. Waits while the user is typing in a cell, and does the work a second time when Excel
 * refused for a reason that passes; so `work` must be written to be repeatable.
 */
import { isPassing } from "./failure";
import { wait } from "./wait";

/** Milliseconds before the second time. */
const PAUSE = 300;

/** Runs `work` on a fresh context. Throws what Excel threw the second time. */
export async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (!isPassing(error)) throw error;
    await wait(PAUSE);
    return await Excel.run({ delayForCellEdit: true }, work);
  }
}
