/**
 * What has to be said of a workbook when it is opened, before anything is written into it: that an earlier version made its sheets, that a
 * later one wrote it, or that a writing broke off. Nothing is written.
 */
import { isUnfinished } from "../../excel/record/record";
import { lookAt } from "../../excel/merge/lookAt";
import { survey } from "../../excel/read/survey";
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
  /** The tabs of the sheets that were being written, and since when; null: nobody knows. */
  | { readonly type: "Unfinished"; readonly sheets: readonly string[]; readonly since: string | null };

/** Problems of the plan are told as such: whether its sheets say what it says nobody knows then. */
export function opening(): Promise<Outcome<Opening>> {
  return settle<Opening>(async () => {
    const { seen, record, isLater } = await run(async (context) => {
      const seen = await survey(context);
      return { seen, ...(await lookAt(context, seen, () => false)) };
    });
    if (isLater) return done({ type: "Later" });
    const { entries, since } = record;
    const isKnown = (key: SheetKey): boolean => entries.some((entry) => entry.key === key && entry.status !== "adopting");
    if ([...seen.own.keys()].some((key) => isGenerated(key) && !isKnown(key))) {
      const specs = await sheetsToMoveUp();
      if (specs.type !== "Done") return specs;
      const { plan, others, read } = specs.value;
      const sheets = await countEarlier([...plan, ...others], read.seen);
      if (sheets.length > 0) return done({ type: "Earlier", sheets });
    }
    const broken = [...seen.own].filter(([key]) => entries.some((entry) => entry.key === key && isUnfinished(entry.status)));
    if (broken.length === 0) return done({ type: "Current" });
    return done({ type: "Unfinished", sheets: broken.map(([, { name }]) => name), since });
  });
}
