import type { Kind } from "../problem/kind";
import type { Detail } from "../problem/problem";
import { meantDates, meantNumbers } from "./meant";
import { isPercent } from "./number";

/** The refusal of a text that is not what is asked for, with what it may have been meant to be. */
export function wrongKind(expected: Kind, found: string): Extract<Detail, { type: "WrongKind" }> {
  const meant = meantAs(expected, found).filter((text) => text !== found);
  return { type: "WrongKind", expected, found, ...(meant.length > 0 && { meant }) };
}

function meantAs(expected: Kind, found: string): readonly string[] {
  switch (expected) {
    case "date":
      return meantDates(found);
    case "amount":
      return isPercent(found) ? [] : meantNumbers(found);
    case "number":
    case "whole number":
      return meantNumbers(found);
    default:
      return [];
  }
}
