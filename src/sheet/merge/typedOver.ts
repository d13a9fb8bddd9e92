/** What a cell is to whoever has typed something over it. */
import { answerOf, isFormula } from "../formula/formula";
import type { SpecCell } from "./cellGrid";
import { sameContent, type Content } from "./ourContent";

/** A sum over the plan, which may be wished to be another. */
export function isSum({ role }: SpecCell): boolean {
  return role === "leaf" || role === "total" || role === "target";
}

/** What was typed into it is the user's. */
export function stays({ role }: SpecCell): boolean {
  return role === "typed" || role === "suggestion";
}

/** Somebody typed what a formula would tell, also where nobody knows what was written. */
export function isAnswered({ role, cell }: SpecCell, found: Content | null): boolean {
  return role === "computed" && isFormula(cell) && found !== null && found !== "" && !String(found).startsWith("=");
}

/** Somebody typed a number where words were written, also where nobody knows which. @param written last, without what it said */
export function isNumberOverWords(written: SpecCell | undefined, found: Content | null): boolean {
  return written?.cell === "" && written.role === "heading" && typeof found === "number";
}

/** A number, or a formula that answers something. */
export function isNumber(found: Content | null): boolean {
  return typeof found === "number" || (typeof found === "string" && found.startsWith("="));
}

/** The user's number is the plan's by now: his wish has come true, or he typed what stood there. */
export function saysSo(found: Content | null, { cell }: SpecCell, content: Content): boolean {
  if (found === null) return false;
  return sameContent(found, isFormula(cell) ? answerOf(cell) : content);
}
