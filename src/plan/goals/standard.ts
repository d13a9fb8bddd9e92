import { fifteenDigits } from "../numbers/exact";
import { attainment } from "../measure/attainment";

/**
 * What a goal is measured by, as it stands under 数量 of a card: an amount to reach, or with ≤ one not to exceed, of which less is
 * better: complaints, returns, days late.
 */
export interface Standard {
  readonly amount: number;
  readonly isCeiling: boolean;
}

/** 1200 or "≤5", "<= 5", "≤2.5%"; null: no amount, such as "3 visits a week". */
export function standardOf(quantity: unknown): Standard | null {
  if (typeof quantity === "number") return { amount: quantity, isCeiling: false };
  const found = typeof quantity === "string" ? CEILING.exec(quantity.trim()) : null;
  if (found === null) return null;
  const amount = Number((found[1] ?? "").replaceAll(",", ""));
  return { amount: found[2] === "%" ? amount / 100 : amount, isCeiling: true };
}

/**
 * How far a result (实际达成) meets a standard. Of 10 to reach, 12 are 120 %. Of 10 not to exceed, 8 are 120 %, 12 are 80 %, 20 and more are
 * nothing; of none at all, none is all of it and one is nothing. null: there is nothing to reach.
 */
export function completionOf({ amount, isCeiling }: Standard, result: number): number | null {
  if (!isCeiling) return attainment(result, amount);
  if (amount === 0) return result <= 0 ? 1 : 0;
  return Math.max(0, 2 - fifteenDigits(result) / fifteenDigits(amount));
}

/** The standard that words mean ("不超过5次", "at most 5"), as a card can count with it: "≤5"; null: none. */
export function ceilingInWords(quantity: unknown): string | null {
  if (typeof quantity !== "string" || standardOf(quantity) !== null) return null;
  const amount = IN_WORDS.exec(quantity.normalize("NFKC").trim())?.[1];
  return amount === undefined ? null : `≤${amount}`;
}

/** Kept to what `completionFormula` of the goal card reads as well. */
const CEILING = /^(?:≤|<=) *(\d[\d,]*(?:\.\d+)?)(%?)$/u;

const WORDS =
  "≤|<=|≦|<|不超过|不高于|不多于|不大于|小于等于|最多|至多|少于|低于|at most|no more than|not more than|up to|maximum|max\\.?|below|under";
const IN_WORDS = new RegExp(`^(?:${WORDS})\\s*(\\d[\\d,]*(?:\\.\\d+)?%?)`, "iu");
