import { assessment, type Assessment } from "../../plan/goals/assessment";
import type { Inputs } from "../../plan/inputs/inputs";
import { ASSESSORS, each, type Assessor } from "../F9/goalCard";
import type { Texts } from "../texts";
import { placesF10, type PlacesF10 } from "./places";
import { assessedCard, type ScoredCard, type ScoreSheet } from "./scoreSheet";

/** Everything that a score sheet is made of. */
export interface ScoreContent {
  readonly inputs: Inputs;
  readonly card: ScoredCard;
  readonly typed: ScoreSheet;
  readonly assessments: Readonly<Record<Assessor, Assessment>>;
  readonly places: PlacesF10;
  readonly texts: Texts;
}

export function scoreContent(inputs: Inputs, card: ScoredCard, typed: ScoreSheet, texts: Texts): ScoreContent {
  const assessments = each(ASSESSORS, (assessor) => assessment(assessedCard(card, typed, assessor), inputs.scoring));
  return { inputs, card, typed, assessments, places: placesF10(card.goals.length), texts };
}
