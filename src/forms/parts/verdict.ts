import { a1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import type { Mood } from "../../sheet/spec/mood";
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

/** Of a sentence over these cells, which begins with the sign for how it stands. */
export function colouredSentence(area: Area, moods: Readonly<Record<string, Mood>>): readonly RuleSpec[] {
  const first = a1({ row: area.row, column: area.column }, "absolute");
  return Object.entries(moods).map(([sign, mood]) => ({ area, formula: `=LEFT(${first},1)="${sign}"`, mood }));
}
