import { BEST_RATING, type Rating } from "../inputs/dayTask";
import { numberIn } from "./number";

/** As it was typed: what is no number from 1 to 5 is words. */
export function ratingOf(said: string): Rating | null {
  const number = numberIn(said);
  return number !== null && Number.isInteger(number) && number >= 1 && number <= BEST_RATING ? number : said.trim() || null;
}
