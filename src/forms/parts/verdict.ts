import { a1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import type { Formula, RuleSpec } from "../../sheet/spec/spec";

/** What a column of ✓ and ✗ comes to, as live formulas that count the ✓ against the rows, so that an error counts as broken. */

export function overallMark(marks: Area, held: number): Formula {
  return { formula: `=IF(COUNTIF(${a1(marks)},"✓")=ROWS(${a1(marks)}),"✓","✗")`, value: held === marks.rows ? "✓" : "✗" };
}

/** Around the live counts, as parts of a formula. */
export interface VerdictTexts {
  readonly allBefore: string;
  readonly allAfter: string;
  readonly brokenBefore: string;
  readonly brokenAfter: string;
}

/** In words: 全部 24 项一致 ✓, or how many are not. */
export function overallVerdict(marks: Area, held: number, { allBefore, allAfter, brokenBefore, brokenAfter }: VerdictTexts): Formula {
  const holding = `COUNTIF(${a1(marks)},"✓")`;
  const all = `ROWS(${a1(marks)})`;
  const broken = [brokenBefore && `"${brokenBefore}"`, `(${all}-${holding})`, `"${brokenAfter}"`].filter((part) => part !== "").join("&");
  return {
    formula: `=IF(${holding}=${all},"${allBefore}"&${all}&"${allAfter}",${broken})`,
    value: held === marks.rows ? `${allBefore}${marks.rows}${allAfter}` : `${brokenBefore}${marks.rows - held}${brokenAfter}`,
  };
}

export function coloured(area: Area): readonly RuleSpec[] {
  return [
    { area, text: "✓", mood: "good" },
    { area, text: "✗", mood: "bad" },
  ];
}
