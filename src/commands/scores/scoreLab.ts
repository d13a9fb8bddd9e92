/** What the score lab starts from: every manager's weights, completions and factors as they stand in the workbook. Nothing is written. */
import { assessedCard, UNTOUCHED } from "../../forms/F10/scoreSheet";
import type { LabScale } from "../../plan/goals/scoreLab";
import type { Card } from "../../plan/measure/score";
import { currentPlan } from "../workbook/currentPlan";
import type { Outcome } from "../outcome/outcome";
import { readCards } from "./readCards";
import { scorable } from "./scoreSheets";
import { done, settle } from "../outcome/settle";

export interface LabCards {
  readonly scale: LabScale;
  readonly cards: readonly LabCard[];
}

export interface LabCard {
  readonly managerId: string;
  readonly manager: string;
  readonly goals: readonly { readonly id: string; readonly name: string }[];
  /** As the supervisor sees it. */
  readonly card: Card;
}

export function scoreLab(): Promise<Outcome<LabCards>> {
  return settle(async () => {
    const read = await currentPlan();
    if (read.type !== "Done") return read;
    const { inputs } = read.value.plan;
    const cards = scorable(await readCards(inputs)).filter(({ card }) => card.goals.length > 0);
    if (cards.length === 0)
      return { type: "Problems", problems: [{ problem: { level: "error", at: [], detail: { type: "NoGoalCards" } }, place: null }] };
    return done({
      scale: inputs.scoring,
      cards: cards.map(({ manager, card, typed }) => ({
        managerId: inputs.managers[manager]?.id ?? "",
        manager: inputs.managers[manager]?.name ?? "",
        goals: card.goals.map(({ id, name }) => ({ id, name })),
        card: assessedCard(card, typed ?? UNTOUCHED, "supervisor"),
      })),
    });
  });
}
