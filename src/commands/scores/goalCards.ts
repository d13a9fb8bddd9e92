/**
 * Makes a goal card (F9 目标卡) for every manager, or brings those that are there up to date: what users typed stays, what the plan
 * says is refreshed. Score sheets that are there follow in the same writing, since they refer to the cards' cells.
 */
import { writeSheets, type WriteOptions } from "../../excel/write/writeSheets";
import { compileF9 } from "../../forms/F9/compileF9";
import type { GoalCard } from "../../forms/F9/goalCard";
import { placesF9 } from "../../forms/F9/places";
import { mergedCard } from "../../forms/F9/mergedCard";
import type { ParsedCard } from "../../forms/F9/parseF9";
import { plannedCard } from "../../forms/F9/plannedCard";
import { withRecordedRevisions } from "../../forms/F9/recordedRevisions";
import { scoredCard } from "../../forms/F10/scoreSheet";
import { FORM_TEXTS } from "../../forms/texts";
import { managerGoals } from "../../plan/goals/managerGoals";
import { standardHints } from "./cardHints";
import { currentPlan, type CurrentPlan } from "../workbook/currentPlan";
import type { Outcome, SheetsMade } from "../outcome/outcome";
import { readCards, unreadable, type Found } from "./readCards";
import { scoreSpecs } from "./scoreSpecs";
import { done, settle } from "../outcome/settle";
import { writingNotices } from "../outcome/writingNotices";

export function goalCards(options: WriteOptions = {}): Promise<Outcome<SheetsMade>> {
  return settle(
    async (ledger) => {
      const read = await currentPlan();
      if (read.type !== "Done") return read;
      const { inputs } = read.value.plan;
      const { cards, scores } = await readCards(inputs);
      const made = newCards(read.value, cards);
      const toScore = made.flatMap(({ manager, key, card }) => {
        const sheet = scores[manager];
        return sheet?.type === "Read" ? [{ manager, card: scoredCard(key, card, placesF9), typed: sheet.content.sheet }] : [];
      });
      const specs = [
        ...made.map(({ manager, card }) => compileF9(card, inputs, manager, FORM_TEXTS[inputs.language])),
        ...(toScore.length > 0 ? scoreSpecs(inputs, toScore) : []),
      ];
      const { sheets, ...written } = await writeSheets(ledger, specs, options);
      const hintsOf = standardHints(read.value);
      const hints = made.flatMap(({ manager, key, card }) =>
        hintsOf(manager, card, placesF9, { key, tab: sheets.find((sheet) => sheet.key === key)?.name ?? "" }),
      );
      return done({ sheets, changed: written.changed }, [
        ...read.notices,
        ...writingNotices(written),
        ...unreadable([...cards, ...scores]),
        ...hints,
      ]);
    },
    { type: "goalCards" },
  );
}

interface NewCard {
  readonly manager: number;
  readonly key: string;
  readonly card: GoalCard;
}

/** A card per manager, but for those whose card cannot be read and is left alone. */
function newCards({ plan, course }: CurrentPlan, cards: readonly Found<ParsedCard>[]): readonly NewCard[] {
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
