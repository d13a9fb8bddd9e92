import { EMPTY, entry, numberOf, textOf, valueOf, type Entry } from "../parts/entry";
import { ASSESSORS, each, type Assessor, type GoalCard, type GoalField } from "../F9/goalCard";
import type { PlacesF9 } from "../F9/places";
import { completionOf, standardOf } from "../../plan/goals/standard";
import type { Card } from "../../plan/measure/score";
import type { Position, SheetKey } from "../../sheet/place/place";

/** What users type on a score sheet; all else comes from the goal card by formulas. */
export interface ScoreSheet {
  readonly factors: Readonly<Record<Factor, Readonly<Record<Assessor, Entry>>>>;
  /** Completions that somebody sees differently than the card, by goal; an empty one is the card's. */
  readonly completions: Readonly<Record<string, Readonly<Record<Assessor, Entry>>>>;
  readonly opinions: Readonly<Record<Assessor, Entry>>;
  /** Row of each entry that was read, so that formulas of users move along. */
  readonly rows: Readonly<Record<string, number>>;
}

export const FACTORS = ["difficulty", "effort"] as const;
export type Factor = (typeof FACTORS)[number];

/** Before anybody has assessed: both factors at 100 %. */
export const UNTOUCHED: ScoreSheet = {
  factors: each(FACTORS, () => each(ASSESSORS, () => entry(1))),
  completions: {},
  opinions: each(ASSESSORS, () => EMPTY),
  rows: {},
};

/** A goal card as its score sheet needs it: what its cells say, and where they are. */
export interface ScoredCard {
  readonly key: SheetKey;
  readonly goals: readonly ScoredGoal[];
}

export interface ScoredGoal {
  readonly id: string;
  readonly name: string;
  readonly weight: number | null;
  readonly quantity: string | number | boolean | null;
  readonly result: string | number | boolean | null;
  readonly completion: number | null;
  /** Of its amounts. */
  readonly format: string | null;
  readonly at: (field: GoalField) => Position;
}

export function scoredCard(key: SheetKey, card: GoalCard, places: PlacesF9): ScoredCard {
  return {
    key,
    goals: card.goals.map(({ id, fields, format }, position) => {
      const [quantity, result] = [valueOf(fields.quantity), valueOf(fields.result)];
      const standard = standardOf(quantity);
      const computed = standard !== null && typeof result === "number" ? completionOf(standard, result) : null;
      return {
        id,
        name: textOf(fields.goal),
        weight: numberOf(fields.weight),
        quantity,
        result,
        completion: fields.completion.cell === null ? computed : numberOf(fields.completion),
        format: fields.quantity.format ?? format,
        at: (field) => places.goal(position, field),
      };
    }),
  };
}

/** The card as one side assesses it. An empty factor counts as 100 %, as in the function. */
export function assessedCard({ goals }: ScoredCard, { completions, factors }: ScoreSheet, assessor: Assessor): Card {
  return {
    weights: goals.map(({ weight }) => weight),
    completions: goals.map(({ id, completion }) => {
      const typed = completions[id]?.[assessor] ?? EMPTY;
      return typed.cell === null ? completion : numberOf(typed);
    }),
    difficulty: numberOf(factors.difficulty[assessor]) ?? 1,
    effort: numberOf(factors.effort[assessor]) ?? 1,
  };
}
