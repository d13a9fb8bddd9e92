import { meantNumbers } from "../../typed/meant";
import { isPercent } from "../../typed/number";
import type { SpreadField, SpreadProblem, Typed } from "./request";

/** The refusal of what was typed, with what it may have been meant to be. */
export function notANumber(typed: Typed, field: SpreadField): SpreadProblem {
  const hasNone = field === "pattern" || field === "month" || (field !== "percent" && isPercent(typed[field]));
  const meant = hasNone ? [] : meantNumbers(typed[field]);
  return { type: "NotANumber", field, found: typed[field], ...(meant.length > 0 && { meant }) };
}
