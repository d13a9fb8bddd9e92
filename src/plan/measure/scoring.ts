import { exactRound } from "../numbers/exact";
import { GRADES, LOWEST_GRADE, type GradeScale } from "./grade";

/**
 * How a team scores its year: the scale of grades, how far difficulty (困难程度) and effort (努力程度) may go, when a goal is perhaps
 * too high, and in which formulas the score sheets are written: without the add-in's functions,
 * because sheets travel. Factors from 80 % to 120 %: 110 % is usual, 150 % a hint.
 */
export interface Scoring extends GradeScale {
  /** Highest first. */
  readonly grades: GradeScale["grades"];
  readonly difficulty: FactorRange;
  readonly effort: FactorRange;
  /** How far above the best so far a goal may lie before it counts as perhaps not attainable: 0.5 is half as much again. */
  readonly margin: number;
  /** What a goal without a completion counts: nothing, which lowers the score; or it is left out, and the others count for all. */
  readonly openGoals: OpenGoalsRule;
  /** The add-in's own functions, or formulas that need no add-in. */
  readonly formulas: FormulaStyle;
}

/** What a factor may be without a hint; 1.2 is 120 %. */
export interface FactorRange {
  readonly min: number;
  readonly max: number;
}

export const OPEN_GOALS = ["zero", "leftOut"] as const;
export type OpenGoalsRule = (typeof OPEN_GOALS)[number];

export const FORMULA_STYLES = ["TARGET", "Excel"] as const;
export type FormulaStyle = (typeof FORMULA_STYLES)[number];

export const SCORING: Scoring = {
  grades: GRADES,
  lowest: LOWEST_GRADE,
  difficulty: { min: 0.8, max: 1.2 },
  effort: { min: 0.8, max: 1.2 },
  margin: 0.5,
  openGoals: "zero",
  formulas: "Excel",
};

/** Whether a factor of a cell, which may be a formula with some noise, deserves a hint. */
export function isOutsideOf(factor: number, { min, max }: FactorRange): boolean {
  const found = exactRound(factor, 10);
  return found < min || found > max;
}
