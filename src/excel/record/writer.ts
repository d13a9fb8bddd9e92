/** Other panes that write into the same workbook, and writings that broke off. */
import { Refusal } from "../request/failure";
import { ownPane } from "./ownPane";
import type { Lease, UnderWay } from "./underWay";

/** Milliseconds after which a writing that has said nothing is taken to have broken off. */
const STALE = 120_000;

/** From now on. */
export function ownLease(): Lease {
  return { since: new Date().toISOString(), by: ownPane() };
}

/**
 * Refuses while another pane writes, and where a writing has broken off that has to be put back or given up first.
 *
 * @param isPending whether sheets are recorded as being written
 */
export function heedOthers({ lease, stage }: UnderWay, isPending: boolean): void {
  if (stage === "writing" || isPending) heedWriter(lease);
  if (stage === "writing") throw new Refusal("BrokenOff");
}

/** Refuses while another pane writes, of a writing that has not ended. */
export function heedWriter(lease: Lease): void {
  if (isFresh(lease)) throw new Refusal("BeingWritten", "", `BeingWritten since ${lease.since} by ${lease.by}`);
}

/** Milliseconds until what was begun then is taken to have broken off. */
export function waitFor({ since }: Lease): number {
  return Math.min(Math.max(0, Date.parse(since ?? "") + STALE - Date.now()), 2 * STALE);
}

/** Whether another pane has written a moment ago. Clocks of other machines may go fast or slow. */
export function isFresh({ since, by }: Lease): boolean {
  return since !== null && by !== null && by !== ownPane() && Math.abs(Date.now() - Date.parse(since)) < STALE;
}
