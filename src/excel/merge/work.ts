/** What has to be done to a sheet, and what is to be told of it. */
import type { Wish } from "../../sheet/merge/mergeCells";
import { isNothing, type SheetMerge } from "../../sheet/merge/mergeSheet";
import type { UnplannedNumber } from "../../sheet/merge/unplanned";
import type { SheetSpec } from "../../sheet/spec/spec";
import { markerName } from "../read/marker";
import type { Survey } from "../read/survey";
import { entriesIn, type Kept, type Written } from "../record/entry";
import { entryOf, type Record } from "../record/record";
import type { OwnCell } from "./ownLost";

export type Work =
  | { readonly type: "new"; readonly spec: SheetSpec; readonly kept: Kept }
  /** Nothing is written; what users wished for before still stands there. */
  | {
      readonly type: "same";
      readonly spec: SheetSpec;
      readonly kept: Kept;
      /** What is kept of it differs from what was. */
      readonly isNews: boolean;
      readonly wishes: readonly Wish[];
      readonly unplanned: readonly UnplannedNumber[];
    }
  /** `lost`: what stands there of the user's own. */
  | {
      readonly type: "whole";
      readonly spec: SheetSpec;
      readonly kept: Kept;
      readonly because: Unknown | null;
      readonly lost: readonly OwnCell[];
    }
  | {
      readonly type: "merge";
      readonly spec: SheetSpec;
      readonly merge: SheetMerge;
      readonly kept: Kept;
      readonly unplanned: readonly UnplannedNumber[];
      /** Rows of ours stand elsewhere by then, and were not moved: what takes it back is the sheet as a whole. */
      readonly isInPlace?: true;
    };

/** Why it cannot be told what users made of a generated sheet: its codes are gone, or the record of it is. */
export type Unknown = "codesGone" | "recordGone";

/** @param written what was written last, of a generated sheet */
export function settledWork(
  spec: SheetSpec,
  merge: SheetMerge,
  kept: Kept,
  names: Survey["names"],
  record: Record,
  written: Written | null,
): Work {
  const isMarked = (names.get(markerName(spec.key)) ?? null) !== null;
  const told = written?.unplanned ?? [];
  const unplanned = written === null ? [] : withoutTold(merge.unplanned, told);
  if (!isNothing(merge) || !isMarked) return { type: "merge", spec, merge, kept, unplanned };
  const entry = entryOf(record, spec.key);
  const isNews =
    kept.entries === null
      ? merge.unplanned.length !== told.length || unplanned.length > 0
      : entry?.stamp !== kept.stamp || entriesIn(entry) !== kept.entries;
  return { type: "same", spec, kept, isNews, wishes: merge.wishes, unplanned };
}

function withoutTold(all: readonly UnplannedNumber[], told: readonly number[]): readonly UnplannedNumber[] {
  const left = [...told];
  return all.filter(({ found }) => {
    const at = left.indexOf(found);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Numbers that users typed over sums of the plan, also where nothing has to be written. */
export function wishesOf(work: Work): readonly Wish[] {
  return work.type === "merge" ? work.merge.wishes : work.type === "same" ? work.wishes : [];
}
