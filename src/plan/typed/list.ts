import { DASHES, numberIn } from "./number";
import { plain } from "./plain";

/**
 * Several numbers in one text, with anything between them: "50%, 75%", "4-4-5", "4—4—5", "4：4：5", "4、4、5", "80%~120%". A comma
 * between groups of three digits separates thousands where something else separates the numbers: "1,000; 2,500".
 */

/** The entries as plain text, in order; nothing between two separators is no entry. */
export function entriesIn(text: string): readonly string[] {
  const dashed = plain(text).replace(DASHES, "-");
  const parts = dashed.replace(DASH_BETWEEN, "$1;").split(/[\s、;:|/\\+~→至到]+/);
  const isThousands =
    parts.length > 1 &&
    parts.some((part) => THOUSANDS.test(part)) &&
    parts.every((part) => part === "" || THOUSANDS.test(part) || !part.includes(","));
  return parts.flatMap((part) => (isThousands ? [part] : part.split(/[,，]+/))).filter((entry) => entry !== "");
}

/** Each entry as its number; one that is none stays text, as does 000, which is half of a number. */
export function numbersIn(text: string): readonly (number | string)[] {
  return entriesIn(text).map((entry) => (/^[+-]?0\d/.test(entry) ? entry : (numberIn(entry) ?? entry)));
}

/** Ids, which may hold dashes and slashes: only , 、 ; and spaces stand between them. */
export function idsIn(text: string): readonly string[] {
  return plain(text)
    .split(/[\s,、;]+/)
    .filter((id) => id !== "");
}

/** The known quarters of a year of weeks, also written without anything between their months. */
const QUARTERS: Readonly<Record<string, readonly number[]>> = { "445": [4, 4, 5], "454": [4, 5, 4], "544": [5, 4, 4] };

/** Weights that repeat, such as 4-4-5 (also written 445); null for what is no pattern: a single weight, none above 0, something else. */
export function patternIn(text: string): readonly number[] | null {
  const known = QUARTERS[plain(text)];
  if (known) return known;
  const weights = numbersIn(text);
  const isPattern =
    weights.length > 1 && weights.every((weight) => typeof weight === "number" && weight >= 0) && weights.some((weight) => weight !== 0);
  return isPattern ? (weights as readonly number[]) : null;
}

/** A dash after a figure and before the next separates them; one before a figure alone is its sign. */
const DASH_BETWEEN = /([\d%])(?:-| - |- )(?=[\d.])/g;

const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
