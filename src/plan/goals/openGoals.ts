import { exactSum } from "../numbers/exact";
import type { Card } from "../measure/score";

/** Goals of a card that count but have no completion yet: 1 of 3, with 20 % of the weight. A score without them is not final. */
export interface OpenGoals {
  readonly goals: number;
  /** All that count. */
  readonly of: number;
  /** Share of 1 that the open ones have together. */
  readonly weight: number;
}

/** null where every goal that counts has a completion. A goal counts when it has a weight. */
export function openGoals({ weights, completions }: Pick<Card, "weights" | "completions">): OpenGoals | null {
  const counting = weights.flatMap((weight, goal) =>
    weight === null || weight === 0 ? [] : [{ weight, isOpen: (completions[goal] ?? null) === null }],
  );
  const open = counting.filter(({ isOpen }) => isOpen);
  return open.length === 0 ? null : { goals: open.length, of: counting.length, weight: exactSum(open.map(({ weight }) => weight)) };
}
