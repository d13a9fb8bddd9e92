import { useEffect, useMemo, useRef, useState } from "react";
import { allAtOnce } from "../../../../plan/steps/steps";
import { faultOf, type SplitChoice } from "../../../../plan/choice/splitChoice";
import { previewOf, sizeOfPlan, type Preview, type SplitPreview } from "../../../../plan/choice/splitPreview";
import type { Inputs } from "../../../../plan/inputs/inputs";
import type { Problem } from "../../../../plan/problem/problem";
import type { SplitRead } from "../../../../commands/plan/readSplit";
import { afterOthers, inSlices } from "./inSlices";

export interface Previews {
  /** The plan as it is, and as it is chosen, told alike. Null: nothing can be told of it yet. */
  readonly now: SplitPreview | null;
  readonly next: SplitPreview | null;
  /** Why what is chosen makes no plan. */
  readonly problems: readonly Problem[];
}

interface Both {
  readonly inputs: Inputs;
  readonly metric: number;
  readonly now: Preview;
  readonly next: Preview;
}

/** Of so many amounts the whole plan is counted in less than a blink. */
const AT_ONCE = 20_000;
/** How long nothing is to be changed before a large plan is counted as a whole. */
const QUIET_MS = 200;

/**
 * What a choice comes to, as it is changed. Of large plans first the topmost stages of the metric that is shown, then the whole; both in
 * slices between which typing goes on, and thrown away with the next change. Until then the last one stands.
 */
export function usePreview({ inputs, now: made }: SplitRead, choice: SplitChoice, metric: number): Previews {
  const isSmall = sizeOfPlan(inputs) <= AT_ONCE;
  const smallNow = useMemo(() => (isSmall ? allAtOnce(previewOf(inputs, made, null)) : null), [inputs, made, isSmall]);
  const smallNext = useMemo(
    () => (isSmall && faultOf(choice) === null ? allAtOnce(previewOf(inputs, choice, null)) : null),
    [inputs, choice, isSmall],
  );
  const [told, tell] = useState<Both | null>(null);
  // The plan as it is stays the same whatever is chosen.
  const standing = useRef<{ readonly inputs: Inputs; readonly of: Map<number | null, Preview> }>({ inputs, of: new Map() });
  useEffect(() => {
    if (isSmall) return undefined;
    if (standing.current.inputs !== inputs) standing.current = { inputs, of: new Map() };
    const known = standing.current.of;
    let isWanted = true;
    const look = async (of: number | null): Promise<boolean> => {
      if (!known.has(of)) {
        const now = await inSlices(previewOf(inputs, made, of), () => isWanted);
        if (now === null) return false;
        known.set(of, now.result);
      }
      const next = faultOf(choice) === null ? await inSlices(previewOf(inputs, choice, of), () => isWanted) : { result: null };
      if (next === null || !isWanted) return false;
      if (of === null || next.result !== null || faultOf(choice) !== null)
        tell({ inputs, metric, now: known.get(of) ?? null, next: next.result });
      return true;
    };
    const both = async (): Promise<void> => {
      if (!(await look(metric)) || faultOf(choice) !== null) return;
      await afterOthers(QUIET_MS);
      if (isWanted) await look(null);
    };
    void both();
    return () => {
      isWanted = false;
    };
  }, [inputs, made, choice, metric, isSmall]);
  const large = told?.inputs === inputs && (told.metric === metric || isWhole(told.next)) ? told : null;
  const { now, next } = isSmall ? { now: smallNow, next: smallNext } : (large ?? { now: null, next: null });
  return {
    now: now !== null && "metrics" in now ? now : null,
    next: next !== null && "metrics" in next ? next : null,
    problems: next !== null && !("metrics" in next) ? next : [],
  };
}

function isWhole(preview: Preview): boolean {
  return preview !== null && "metrics" in preview && preview.of === "whole";
}
