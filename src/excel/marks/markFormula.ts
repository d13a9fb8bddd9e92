import type { Content } from "../../sheet/merge/ourContent";

/**
 * A mark is a conditional format, which lies over whatever users have made of a cell and goes without a trace. It holds only as long as the
 * cell says what it said when it was marked: whoever mends it sees the mark go at once, also without the add-in. By its first words it is
 * known as ours.
 */
export const SIGN = '"TC_Problem"<>""';

/** @param cell the first that the mark is for, as A1 */
export function markFormula(cell: string, content: Content): string {
  return `=AND(${SIGN},${stillSays(cell, content)})`;
}

export function isMark(formula: string): boolean {
  return formula.replaceAll(" ", "").includes(SIGN);
}

/** Excel takes texts of 255 characters in a formula. */
const LONGEST = 200;

function stillSays(cell: string, content: Content): string {
  if (typeof content === "boolean") return `${cell}=${String(content).toUpperCase()}`;
  if (typeof content === "number") return `${cell}=${content}`;
  if (content === "") return `${cell}=""`;
  if (/^#[A-Z/0]+[!?]?$/.test(content)) return `ISERROR(${cell})`;
  const text = content.slice(0, LONGEST).replaceAll('"', '""');
  return `EXACT(LEFT(${cell},${LONGEST}),"${text}")`;
}
