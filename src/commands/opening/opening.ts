/**
 * What has to be said of a workbook when it is opened, before anything is written into it: that an earlier version made its sheets, that a
 * later one wrote it, or that a writing broke off. Nothing is written.
 */
import { isPending, isUnfinished } from "../../excel/record/record";
import { isFresh, waitFor } from "../../excel/record/writer";
import { touchedTabs } from "../../excel/write/endUnfinished";
import { isDamaged, journalIn } from "../../excel/write/journal";
import { lookAtRecord } from "../../excel/merge/lookAt";
import { run } from "../../excel/request/run";
import { countEarlier, type EarlierCells } from "../../excel/write/countEarlier";
import { isGenerated } from "../../forms/forms";
import type { SheetKey } from "../../sheet/place/place";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { sheetsToMoveUp } from "./sheetsToMoveUp";

export type Opening =
  /** There is nothing to say. */
  | { readonly type: "Current" }
  /** Generated sheets without codes and record. */
  | { readonly type: "Earlier"; readonly sheets: readonly EarlierCells[] }
  | { readonly type: "Later" }
  | BeingWritten
  | Unfinished;

/** Another window is writing, or was a moment ago: whatever it leaves is not known yet. */
export interface BeingWritten {
  readonly type: "BeingWritten";
  /** Milliseconds until this one goes on by itself if nothing more is heard of the other. */
  readonly wait: number;
}

export interface Unfinished {
  readonly type: "Unfinished";
  /** The tabs of the sheets that were being written. */
  readonly sheets: readonly string[];
  /** Since when; null: nobody knows. */
  readonly since: string | null;
  readonly remedy: Remedy;
}

/**
 * What can be done: what stood before is known, and put back or given up; it is known no more, and what stands can only be kept; or only
 * cells that follow from the plan are concerned, and generating completes them.
 */
export type Remedy = "either" | "keep" | "finish";

/** Problems of the plan are told as such: whether its sheets say what it says nobody knows then. */
export function opening(): Promise<Outcome<Opening>> {
  return settle<Opening>(async () => {
    const { seen, record, isLater } = await run(lookAtRecord);
    if (isLater) return done({ type: "Later" });
    const { entries } = record;
    const { lease } = record.underWay;
    const journal = journalIn(record);
    const remedy = journal?.type === "writing" ? "either" : isDamaged(record) ? "keep" : "finish";
    if (isFresh(lease) && (remedy !== "finish" || isPending(record))) return done({ type: "BeingWritten", wait: waitFor(lease) });
    const isKnown = (key: SheetKey): boolean => entries.some((entry) => entry.key === key && entry.status !== "adopting");
    if (remedy === "finish" && [...seen.own.keys()].some((key) => isGenerated(key) && !isKnown(key))) {
      const specs = await sheetsToMoveUp();
      if (specs.type !== "Done") return specs;
      const { plan, others, read } = specs.value;
      const sheets = await countEarlier([...plan, ...others], read.seen);
      if (sheets.length > 0) return done({ type: "Earlier", sheets });
    }
    const broken = [...seen.own].filter(([key]) => entries.some((entry) => entry.key === key && isUnfinished(entry.status)));
    if (broken.length === 0 && remedy === "finish") return done({ type: "Current" });
    const sheets = journal?.type === "writing" ? touchedTabs(seen, journal) : broken.map(([, { name }]) => name);
    return done({ type: "Unfinished", sheets, since: lease.since, remedy });
  });
}
