/** Score sheets and the team sheet, compiled from goal cards and from what stands on the score sheets already. */
import { compileF10 } from "../../forms/F10/compileF10";
import { scoreContent } from "../../forms/F10/scoreContent";
import { UNTOUCHED, type ScoredCard, type ScoreSheet } from "../../forms/F10/scoreSheet";
import { compileTeam } from "../../forms/team/compileTeam";
import { withStage } from "../../forms/workbook/withStage";
import { FORM_TEXTS } from "../../forms/texts";
import type { Inputs, Manager } from "../../plan/inputs/inputs";
import { sheetInStyle } from "../../sheet/formula/formulaStyle";
import type { SheetSpec } from "../../sheet/spec/spec";
import { F10 } from "../../forms/F10/form";

export interface ToScore {
  /** Position in the plan. */
  readonly manager: number;
  readonly card: ScoredCard;
  /** null: no score sheet yet. */
  readonly typed: ScoreSheet | null;
}

/** In the formulas that the plan asks for. @param given the plan as it was given, whose stages count */
export function scoreSpecs(inputs: Inputs, toScore: readonly ToScore[], given: Inputs): readonly SheetSpec[] {
  const language = FORM_TEXTS[inputs.language];
  const scored = toScore.map(({ manager, card, typed }) => {
    const { id, name } = inputs.managers[manager] as Manager;
    return { manager, key: F10.keyOf(id), name, content: scoreContent(inputs, card, typed ?? UNTOUCHED, language) };
  });
  const specs = [...scored.map(({ manager, content }) => compileF10(content, manager)), compileTeam(scored, inputs, language)];
  return specs.map((spec) => withStage(sheetInStyle(spec, inputs.scoring.formulas), given, language));
}
