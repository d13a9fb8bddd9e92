/** What a dialog of the year asks for would come to, as its second page shows it. */
import type { LocatedProblem, Outcome, PreviewShown } from "../../commands/outcome/outcome";
import type { CatchUpPlan } from "../../commands/year/compareCatchUp";
import type { ChangePreview } from "../../commands/year/previewChange";
import type { Negotiation } from "../../commands/year/saveProposals";
import type { GivenChange } from "../../commands/year/withChange";

export interface Previewed {
  /** What is asked for. */
  readonly given:
    { readonly type: "Change"; readonly change: GivenChange } | { readonly type: "Negotiated"; readonly negotiation: Negotiation };
  /** Ways to catch up, where there is a choice. */
  readonly catchUp: readonly CatchUpPlan[];
  /** Null: it is not known yet, or refused. */
  readonly found: PreviewFound | null;
  /** Why it cannot be done any more, as the workbook stands by now. */
  readonly refusal: Outcome<unknown> | null;
}

export interface PreviewFound {
  readonly preview: ChangePreview;
  readonly notices: readonly LocatedProblem[];
  /** Somebody has typed since it was first shown. */
  readonly isAnew: boolean;
  /** How often it was agreed to and had become something else. */
  readonly asked: number;
}

/** As soon as it is known. */
export function withFound(
  previewed: Previewed | null,
  { value, notices }: { readonly value: ChangePreview; readonly notices: readonly LocatedProblem[] },
): Previewed | null {
  return previewed && { ...previewed, found: { preview: value, notices, isAnew: false, asked: 0 }, refusal: null };
}

/** Found anew: nothing moves where it says what it said. */
export function previewedAnew(previewed: Previewed | null, outcome: Outcome<ChangePreview>): Previewed | null {
  if (previewed?.found == null) return previewed;
  if (outcome.type === "Problems" || outcome.type === "Failed") return { ...previewed, found: null, refusal: outcome };
  if (outcome.type !== "Done") return previewed;
  const { value: preview, notices } = outcome;
  const { found } = previewed;
  const isSame = JSON.stringify([preview, notices]) === JSON.stringify([found.preview, found.notices]);
  return isSame ? previewed : { ...previewed, found: { ...found, preview, notices, isAnew: true } };
}

/** It was agreed to, and something else would be written by now. */
export function askedAgain(previewed: Previewed | null, writing: PreviewShown): Previewed | null {
  if (previewed?.found == null) return previewed;
  const { found } = previewed;
  return { ...previewed, found: { ...found, preview: { ...found.preview, writing }, isAnew: true, asked: found.asked + 1 } };
}
