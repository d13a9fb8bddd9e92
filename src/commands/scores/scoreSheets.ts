/**
 * Makes a score sheet (F10 业绩目标的综合评价) for every manager who has a goal card, and the team sheet, or brings them up to date:
 * assessments, factors and opinions that were typed stay.
 */
import type { WriteOptions } from "../../excel/write/writeSheets";
import { scoredCard } from "../../forms/F10/scoreSheet";
import type { Inputs } from "../../plan/inputs/inputs";
import { currentPlan } from "../workbook/currentPlan";
import { writeWithContents } from "../workbook/writeWithContents";
import type { LocatedProblem, Outcome, SheetsMade } from "../outcome/outcome";
import { readCards, unreadable, type CardsRead } from "./readCards";
import { scoreSpecs, type ToScore } from "./scoreSpecs";
import { done, settle } from "../outcome/settle";
import { writingNotices } from "../outcome/writingNotices";

export function scoreSheets(options: WriteOptions = {}): Promise<Outcome<SheetsMade>> {
  return settle(
    async (ledger) => {
      const read = await currentPlan();
      if (read.type !== "Done") return read;
      const { inputs } = read.value.plan;
      const found = await readCards(inputs);
      const toScore = scorable(found);
      if (toScore.length === 0)
        return {
          type: "Problems",
          problems: [{ problem: { level: "error", at: [], detail: { type: "NoGoalCards" } }, place: null }, ...unreadable(found.cards)],
        };
      const specs = scoreSpecs(inputs, toScore, read.value.course.original.inputs);
      const { sheets, ...written } = await writeWithContents(ledger, specs, inputs, options);
      return done({ sheets, changed: written.changed }, [
        ...read.notices,
        ...writingNotices(written),
        ...unreadable([...found.cards, ...found.scores]),
        ...withoutCard(inputs, found),
      ]);
    },
    { type: "scoreSheets" },
  );
}

/** Managers whose card can be read and whose score sheet, if there is one, too. */
export function scorable({ cards, scores }: CardsRead): readonly ToScore[] {
  return cards.flatMap((card, manager) => {
    const sheet = scores[manager];
    if (card.type !== "Read" || sheet === undefined || sheet.type === "Unreadable") return [];
    return [
      { manager, card: scoredCard(card.key, card.content.card, card.content), typed: sheet.type === "Read" ? sheet.content.sheet : null },
    ];
  });
}

function withoutCard({ managers }: Inputs, { cards }: CardsRead): readonly LocatedProblem[] {
  return cards.flatMap((card, manager) =>
    card.type === "None"
      ? [
          {
            problem: { level: "notice" as const, at: [], detail: { type: "NoGoalCard" as const, manager: managers[manager]?.name ?? "" } },
            place: null,
          },
        ]
      : [],
  );
}
