/**
 * Writes what was tried out in the score lab: changed weights into the manager's goal card, changed completions and factors into the
 * supervisor's column of the score sheet. What was not changed stays as it is, formulas included.
 */
import { writeSheets } from "../../excel/write/writeSheets";
import { entry, numberOf } from "../../forms/parts/entry";
import { compileF9 } from "../../forms/F9/compileF9";
import type { GoalCard } from "../../forms/F9/goalCard";
import { placesF9 } from "../../forms/F9/places";
import { assessedCard, scoredCard, UNTOUCHED, type ScoredCard, type ScoreSheet } from "../../forms/F10/scoreSheet";
import { withStage } from "../../forms/workbook/withStage";
import { FORM_TEXTS } from "../../forms/texts";
import type { Card } from "../../plan/measure/score";
import { currentPlan } from "../workbook/currentPlan";
import type { Outcome, SheetsMade } from "../outcome/outcome";
import { readCards } from "./readCards";
import { scorable } from "./scoreSheets";
import { scoreSpecs } from "./scoreSpecs";
import { done, settle } from "../outcome/settle";
import { writingNotices } from "../outcome/writingNotices";
import { F10 } from "../../forms/F10/form";
import { TEAM } from "../../forms/team/form";

/** What was tried out, by goal. */
export interface Tried {
  readonly managerId: string;
  readonly goals: readonly string[];
  readonly card: Card;
}

export function writeLab({ managerId, goals, card: tried }: Tried): Promise<Outcome<SheetsMade>> {
  return settle(
    async (ledger) => {
      const read = await currentPlan();
      if (read.type !== "Done") return read;
      const { inputs } = read.value.plan;
      const given = read.value.course.original.inputs;
      const found = await readCards(inputs);
      const manager = inputs.managers.findIndex(({ id }) => id === managerId);
      const card = found.cards[manager];
      if (card?.type !== "Read")
        return { type: "Problems", problems: [{ problem: { level: "error", at: [], detail: { type: "NoGoalCards" } }, place: null }] };
      const weightOf = new Map(goals.map((id, goal) => [id, tried.weights[goal] ?? null]));
      const changed = withWeights(card.content.card, weightOf);
      const scored = scoredCard(card.key, changed, placesF9);
      // The team sheet reads score sheets, so it takes those that are there, and this one.
      const toScore = scorable(found)
        .filter(({ typed, manager: other }) => typed !== null || other === manager)
        .map((each) =>
          each.manager === manager ? { ...each, card: scored, typed: withTried(each.typed ?? UNTOUCHED, scored, goals, tried) } : each,
        );
      const language = FORM_TEXTS[inputs.language];
      const own: ReadonlySet<string> = new Set([F10.keyOf(managerId), TEAM.keyOf()]);
      const scores = scoreSpecs(inputs, toScore, given).filter(({ key }) => own.has(key));
      const { sheets, ...written } = await writeSheets(ledger, [
        withStage(compileF9(changed, inputs, manager, language), given, language),
        ...scores,
      ]);
      return done({ sheets, changed: written.changed }, writingNotices(written));
    },
    { type: "lab" },
  );
}

function withWeights(card: GoalCard, weightOf: ReadonlyMap<string, number | null>): GoalCard {
  const goals = card.goals.map((goal) => {
    const weight = weightOf.get(goal.id);
    return weight === undefined || weight === numberOf(goal.fields.weight)
      ? goal
      : { ...goal, fields: { ...goal.fields, weight: { ...goal.fields.weight, cell: weight } } };
  });
  return { ...card, goals };
}

/** Only what differs from what the sheet says already is typed in. */
function withTried(typed: ScoreSheet, card: ScoredCard, goals: readonly string[], tried: Card): ScoreSheet {
  const now = assessedCard(card, typed, "supervisor");
  const completions = { ...typed.completions };
  card.goals.forEach(({ id }, position) => {
    const index = goals.indexOf(id);
    const wanted = tried.completions[index] ?? null;
    if (index < 0 || wanted === null || wanted === (now.completions[position] ?? null)) return;
    completions[id] = { self: entry(null), ...completions[id], supervisor: entry(wanted) };
  });
  const factor = (which: "difficulty" | "effort") =>
    tried[which] === now[which] ? typed.factors[which] : { ...typed.factors[which], supervisor: entry(tried[which]) };
  return { ...typed, completions, factors: { difficulty: factor("difficulty"), effort: factor("effort") } };
}
