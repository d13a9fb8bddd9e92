import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { faultOf, type SplitChoice } from "../../../../plan/choice/splitChoice";
import { previewOf, sizeOfPlan, type SplitPreview } from "../../../../plan/choice/splitPreview";
import type { Problem } from "../../../../plan/problem/problem";
import type { SplitRead } from "../../../../commands/plan/readSplit";

export interface Previews {
  /** The plan as it is, and as it is chosen, told alike. Null: nothing can be told of it yet. */
  readonly now: SplitPreview | null;
  readonly next: SplitPreview | null;
  /** Why what is chosen makes no plan. */
  readonly problems: readonly Problem[];
}

/** Of so many amounts the whole plan is counted in less than a blink. */
const AT_ONCE = 20_000;
/** How long nothing is to be changed before a large plan is counted as a whole. */
const QUIET_MS = 400;

/** What a choice comes to, as it is changed: of large plans first the topmost stages, and the whole once nothing changes for a moment. */
export function usePreview({ inputs, now: made }: SplitRead, given: SplitChoice): Previews {
  const choice = useDeferredValue(given);
  const isSmall = sizeOfPlan(inputs) <= AT_ONCE;
  const of = isSmall ? "whole" : "rough";
  const quick = useMemo(
    () => ({ now: previewOf(inputs, made, of), next: faultOf(choice) === null ? previewOf(inputs, choice, of) : null }),
    [inputs, made, choice, of],
  );
  const [settled, settle] = useState<{ readonly of: SplitChoice; readonly inputs: SplitRead["inputs"]; readonly all: typeof quick } | null>(
    null,
  );
  useEffect(() => {
    if (isSmall || faultOf(choice) !== null) return undefined;
    const timer = setTimeout(
      () => settle({ of: choice, inputs, all: { now: previewOf(inputs, made, "whole"), next: previewOf(inputs, choice, "whole") } }),
      QUIET_MS,
    );
    return () => clearTimeout(timer);
  }, [inputs, made, choice, isSmall]);
  const { now, next } = settled?.of === choice && settled.inputs === inputs ? settled.all : quick;
  return {
    now: now !== null && "metrics" in now ? now : null,
    next: next !== null && "metrics" in next ? next : null,
    problems: next !== null && !("metrics" in next) ? next : [],
  };
}
