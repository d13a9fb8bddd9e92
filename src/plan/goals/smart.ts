import { exactProduct, exactSum, isAbove } from "../numbers/exact";
import { percentText } from "../numbers/percentText";
import type { Detail } from "../problem/problem";
import { ceilingInWords } from "./standard";

/** A goal as it stands on a card, as far as it can be judged. */
export interface GoalText {
  readonly goal: string;
  readonly weight: number | null;
  readonly quantity: string | number | null;
  readonly time: string | number | null;
  readonly minimum: string | number | null;
  /** The best that was ever achieved. */
  readonly best: string | number | null;
}

export type GoalPart = keyof GoalText;

/** What to think about, and in which part of the goal. */
export interface Hint {
  readonly part: GoalPart;
  readonly detail: Detail;
}

/**
 * Whether a goal is SMART (specific, measurable, attainable, relevant, time-bound), as far as that can be seen: without a number it
 * cannot be measured, without a date it is not bound in time, and far beyond the best
 * so far it is perhaps not attainable. Hints, which refuse nothing.
 *
 * @param margin how far above the best a goal may lie: 0.5 is half as much again
 * @param shown how an amount is written
 */
export function smartHints(text: GoalText, margin: number, shown: (amount: number) => string): readonly Hint[] {
  const { goal, weight, quantity, time, minimum, best } = text;
  const hints: Hint[] = [];
  const add = (part: GoalPart, detail: Detail): void => void hints.push({ part, detail });
  if (goal.trim() === "") add("goal", { type: "GoalUnnamed" });
  if (!hasNumber(quantity)) add("quantity", { type: "GoalNotMeasurable", goal });
  if (!hasDate(time)) add("time", { type: "GoalNotTimeBound", goal });
  if (weight === null || weight === 0) add("weight", { type: "GoalWithoutWeight", goal });
  const meant = ceilingInWords(quantity);
  if (meant !== null) add("quantity", { type: "CeilingInWords", goal, meant });
  // Of what should stay low, the best so far and the minimum are no lower limits.
  if (typeof quantity !== "number") return hints;
  if (typeof best === "number" && best > 0 && isAbove(quantity, exactProduct(best, exactSum([1, margin])))) {
    add("quantity", {
      type: "GoalBeyondBest",
      goal,
      standard: shown(quantity),
      best: shown(best),
      above: `${Math.round((quantity / best - 1) * 100)}%`,
      margin: percentText(margin),
    });
  }
  if (typeof minimum === "number" && isAbove(minimum, quantity))
    add("minimum", { type: "MinimumAboveStandard", goal, minimum: shown(minimum), standard: shown(quantity) });
  return hints;
}

/** A number, or a text that contains one, such as "3 visits a week" or "三次". */
function hasNumber(value: string | number | null): boolean {
  return typeof value === "number" || (value !== null && /[\p{N}一二三四五六七八九十百千万两]/u.test(value));
}

/** A day, or a text that names one or an end: "30 June", "6月底", "年底", "end of the quarter". */
function hasDate(value: string | number | null): boolean {
  return (
    typeof value === "number" ||
    (value !== null &&
      /[\p{N}年月日季周底末]|year|quarter|month|week|january|february|march|april|may|june|july|august|september|october|november|december/iu.test(
        value,
      ))
  );
}
