import * as v from "valibot";
import { LOWEST_GRADE, type Grade } from "../../measure/grade";
import { FORMULA_STYLES, OPEN_GOALS, SCORING, type FactorRange, type Scoring } from "../../measure/scoring";
import { toPoints } from "../../numbers/points";
import { folded } from "../../typed/name";
import { otherwise } from "../checking/named";
import type { Report } from "../checking/report";
import { fields, list, oneOf, required, upTo } from "../fields/fields";
import { concept, type Given } from "./concept";

/** No score and no factor is anywhere near; beyond are mistakes of typing. */
const HIGHEST_SCORE = 10_000;
const HIGHEST_FACTOR = 10;

/** The lowest score that earns a grade; left out: what all lower scores earn. */
const grade = fields({ from: v.optional(upTo(HIGHEST_SCORE)), name: required });

/** Lowest and highest factor without a hint. */
const factors = list(upTo(HIGHEST_FACTOR));

const entries = {
  /** Left out: A from 110, B from 90, C from 75, D from 60, else E. */
  grades: v.optional(list(grade), []),
  scoring: v.optional(
    fields({
      difficulty: v.optional(factors),
      effort: v.optional(factors),
      /** How far above the best so far a goal may lie. */
      margin: v.optional(upTo(HIGHEST_FACTOR)),
      /** What goals without a completion count: nothing, or they are left out and the others count for all. */
      openGoals: v.optional(oneOf(OPEN_GOALS)),
      /** Of the score sheets: the add-in's own functions, or Excel's. */
      formulas: v.optional(oneOf(FORMULA_STYLES)),
    }),
    {},
  ),
};

/** The scale of grades, highest first, and the factors' ranges; what is left out is as usual. */
export const scoring = concept({
  fields: entries,
  blank: { scoring: SCORING },
  check: (file, _known, report) => {
    const { difficulty, effort, margin = SCORING.margin, openGoals = SCORING.openGoals, formulas = SCORING.formulas } = file.scoring;
    return {
      scoring: {
        ...checkGrades(file, report),
        difficulty: checkFactors(difficulty, "difficulty", report),
        effort: checkFactors(effort, "effort", report),
        margin,
        openGoals,
        formulas,
      },
    };
  },
  toFile: ({ scoring: { grades, lowest, difficulty, effort, margin, openGoals, formulas } }) => ({
    grades: [...grades.map(({ from, name }) => ({ from, name })), { name: lowest }],
    scoring: { difficulty: [difficulty.min, difficulty.max], effort: [effort.min, effort.max], margin, openGoals, formulas },
  }),
});

/** Where every card of kept goals, which is worth 100, earns the highest grade: shares that were entered for points. */
const LOW = 10;

/**
 * No two grades have the same name or begin at the same score, one at most is
 * for all lower scores, and somebody must be able to earn one.
 */
function checkGrades({ grades: given }: Given<typeof entries>, report: Report): Pick<Scoring, "grades" | "lowest"> {
  if (given.length === 0) return { grades: SCORING.grades, lowest: SCORING.lowest };
  const grades: Grade[] = [];
  let lowest: string | null = null;
  const names = new Map<string, string>();
  given.forEach(({ from, name }, i) => {
    const first = names.get(folded(name));
    if (first !== undefined) report(["grades", i, "name"], { type: "DuplicateName", name, ...otherwise(first, name) });
    names.set(folded(name), first ?? name);
    if (from === undefined && lowest !== null) report(["grades", i, "name"], { type: "SecondLowestGrade", name, first: lowest });
    else if (from === undefined) lowest = name;
    else if (grades.some((other) => other.from === toPoints(from)))
      report(["grades", i, "from"], { type: "SameGradeScore", score: toPoints(from) });
    // A limit that is a formula has noise of its own.
    else grades.push({ from: toPoints(from), name });
  });
  grades.sort((a, b) => b.from - a.from);
  const [highest] = grades;
  if (!highest) report(["grades"], { type: "NoGradeScore" });
  else if (highest.from <= LOW)
    report(
      ["grades", given.findIndex(({ name }) => name === highest.name), "from"],
      { type: "GradesLow", highest: highest.from, grade: highest.name },
      "notice",
    );
  return { grades, lowest: lowest ?? LOWEST_GRADE };
}

function checkFactors(given: readonly number[] | undefined, factor: "difficulty" | "effort", report: Report): FactorRange {
  if (given === undefined || given.length === 0) return SCORING[factor];
  const [min = 0, max = 0] = given;
  if (given.length !== 2 || min > max)
    report(["scoring", factor], { type: "NotARange", found: given.map((each) => `${Number((each * 100).toPrecision(12))}%`).join(", ") });
  return { min, max };
}
