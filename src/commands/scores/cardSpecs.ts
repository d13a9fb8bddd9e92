/** Goal cards as the plan has them now, with what users have typed into those that are there; score sheets refer to their cells. */
import { compileF9 } from "../../forms/F9/compileF9";
import type { GoalCard } from "../../forms/F9/goalCard";
import { mergedCard } from "../../forms/F9/mergedCard";
import type { ParsedCard } from "../../forms/F9/parseF9";
import { placesF9 } from "../../forms/F9/places";
import { plannedCard } from "../../forms/F9/plannedCard";
import { withRecordedRevisions } from "../../forms/F9/recordedRevisions";
import { scoredCard } from "../../forms/F10/scoreSheet";
import { F9 } from "../../forms/F9/form";
import { FORM_TEXTS } from "../../forms/texts";
import { withStage } from "../../forms/workbook/withStage";
import { managerGoals } from "../../plan/goals/managerGoals";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { CurrentPlan } from "../workbook/currentPlan";
import type { PlanRead } from "../workbook/planRead";
import { yearOf } from "../workbook/yearOf";
import { readCards, type CardsRead, type Found } from "./readCards";
import { scoreSpecs } from "./scoreSpecs";

export interface NewCard {
  readonly manager: number;
  readonly key: string;
  readonly card: GoalCard;
}

/** The cards and the score sheets that are there. */
export function cardSpecs({ plan, course }: CurrentPlan, made: readonly NewCard[], { scores }: CardsRead): readonly SheetSpec[] {
  const { inputs } = plan;
  const language = FORM_TEXTS[inputs.language];
  const toScore = made.flatMap(({ manager, key, card }) => {
    const sheet = scores[manager];
    return sheet?.type === "Read" ? [{ manager, card: scoredCard(key, card, placesF9), typed: sheet.content.sheet }] : [];
  });
  return [
    ...made.map(({ manager, card }) => withStage(compileF9(card, inputs, manager, language), course.original.inputs, language)),
    ...(toScore.length > 0 ? scoreSpecs(inputs, toScore, course.original.inputs) : []),
  ];
}

/** The cards that are there, and their score sheets, as this plan has them. A workbook without any is not read again. */
export async function standingCards(read: PlanRead): Promise<readonly SheetSpec[]> {
  if (![...(read.seen?.own.keys() ?? [])].some((key) => F9.owns(key))) return [];
  const through = yearOf(read);
  if (through.type !== "Done") return [];
  const { plan, course } = through.value.year;
  const found = await readCards(plan.inputs);
  const standing = newCards({ plan, course }, found.cards).filter(({ manager }) => found.cards[manager]?.type === "Read");
  return cardSpecs({ plan, course }, standing, found);
}

/** A card per manager, but for those whose card cannot be read and is left alone. */
export function newCards({ plan, course }: CurrentPlan, cards: readonly Found<ParsedCard>[]): readonly NewCard[] {
  const goals = managerGoals(plan, course);
  const language = FORM_TEXTS[plan.inputs.language];
  return cards.flatMap((found, manager) => {
    if (found.type === "Unreadable") return [];
    const planned = plannedCard(plan.inputs, manager, goals[manager] ?? [], language);
    return [
      {
        manager,
        key: found.key,
        card: withRecordedRevisions(
          mergedCard(planned, found.type === "Read" ? found.content.card : null),
          course,
          plan.inputs.managers[manager]?.id ?? "",
          language,
        ),
      },
    ];
  });
}
