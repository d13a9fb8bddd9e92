/**
 * Looks over the goal cards and score sheets: weights, SMART, standards that differ
 * from the plan, factors, scores at a boundary. Nothing is written.
 */
import { goalHints, scoreHints, standardHints } from "./cardHints";
import { currentPlan } from "../workbook/currentPlan";
import type { Outcome } from "../outcome/outcome";
import { readCards, unreadable } from "./readCards";
import { done, settle } from "../outcome/settle";
import { scoredCard } from "../../forms/F10/scoreSheet";

/** How many cards there are; the hints are its notices. */
export function checkCards(): Promise<Outcome<number>> {
  return settle(async () => {
    const read = await currentPlan();
    if (read.type !== "Done") return read;
    const { plan } = read.value;
    const { cards, scores } = await readCards(plan.inputs);
    if (cards.every(({ type }) => type === "None"))
      return { type: "Problems", problems: [{ problem: { level: "error", at: [], detail: { type: "NoGoalCards" } }, place: null }] };
    const standards = standardHints(read.value);
    const hints = cards.flatMap((card, manager) => {
      if (card.type !== "Read") return [];
      const score = scores[manager];
      return [
        ...goalHints(plan.inputs, card.content, card),
        ...standards(manager, card.content.card, card.content, card),
        ...(score?.type === "Read"
          ? scoreHints(plan.inputs, scoredCard(card.key, card.content.card, card.content), score.content, score)
          : []),
      ];
    });
    return done(cards.filter(({ type }) => type === "Read").length, [...unreadable([...cards, ...scores]), ...hints]);
  });
}
