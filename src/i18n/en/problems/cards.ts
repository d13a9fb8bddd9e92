import type { CardDetail } from "../../../plan/problem/details/cards";
import type { ProblemTexts } from "../../problemTexts";

export const cards: ProblemTexts<CardDetail> = {
  NoGoalCards: () => "There are no goal cards yet. Choose “Goal cards” first, and fill them in.",
  NoGoalCard: ({ manager }) => `${manager} has no goal card, so there is nothing to score. Choose “Goal cards” to make it.`,
  SheetUnreadable: ({ sheet }) =>
    `The hidden row or column of “${sheet}” is gone, so the sheet cannot be read and was left ` +
    "as it is. Undo its removal; or copy what you need, delete the sheet and make it anew.",
  WeightsNotWhole: ({ sum }) => `The weights add up to ${sum}. Change them so that they add up to 100%.`,
  GoalUnnamed: () => "Specific: this goal has no name. Enter in a few words what is to be achieved.",
  GoalNotMeasurable: ({ goal }) => `Measurable: “${goal}” has no number to measure it by. Enter a quantity.`,
  CeilingInWords: ({ goal, meant }) =>
    `“${goal}”: a standard in words is not computed with. Enter ${meant} if less is better and that is what is not to be exceeded.`,
  GoalNotTimeBound: ({ goal }) => `Time-bound: “${goal}” has no date. Enter by when it is to be achieved.`,
  GoalWithoutWeight: ({ goal }) => `Relevant: “${goal}” has no weight, so it does not count. Enter a weight, or remove the goal.`,
  GoalBeyondBest: ({ goal, standard, best, above, margin }) =>
    `Attainable: the standard of “${goal}”, ${standard}, is ${above} above the best so ` +
    `far, ${best}; more than ${margin} is perhaps not attainable. Check whether it is.`,
  MinimumAboveStandard: ({ goal, minimum, standard }) =>
    `“${goal}”: the minimum ${minimum} is above the standard ${standard}. Correct one of the two.`,
  StandardDiffers: ({ goal, typed, planned }) =>
    `“${goal}”: ${typed} was entered on the card and was kept; the plan says ${planned}. Enter the plan's figure, or revise the plan.`,
  CompletionLarge: ({ goal, found, meant }) =>
    `“${goal}”: a completion of ${found} is ten times the goal or more. Enter ${meant} if that is meant.`,
  FactorOutOfRange: ({ what, found, range }) =>
    `${what === "difficulty" ? "Difficulty" : "Effort"} ${found} is outside of ` +
    `${range}. Check whether it is meant, or change the range on the input sheet.`,
  ScoreJustBelow: ({ shown, score, from, grade }) =>
    `The score is shown as ${shown}, but it is ${score} and does not reach ${from}, from ` +
    `where ${grade} is earned. Check the completions before you talk about the grade.`,
  FormulasNeedAddIn: ({ sheet, count }) =>
    `“${sheet}” still has ${count} formulas with functions of the add-in ` +
    "that Excel has nothing for. Check them before you hand the sheet out.",
};
