import type { Cell, FunctionProblem, Shape } from "../functionProblem";

/** One sentence or two for every kind of problem of a function's arguments. */
export type FunctionProblemTexts = {
  readonly [T in FunctionProblem["type"]]: (problem: Extract<FunctionProblem, { readonly type: T }>) => string;
};

const at = (cell: Cell | null): string => (cell === null ? "" : `, row ${cell.row}, column ${cell.column}`);
const size = ({ rows, columns }: Shape): string => `${rows} × ${columns}`;
const percent = (share: number): string => `${Number((share * 100).toPrecision(12))}%`;
const lines = (name: string, numbers: readonly number[]): string =>
  `${name}${numbers.length === 1 ? "" : "s"} ${numbers.slice(0, 8).join(", ")}${numbers.length > 8 ? " …" : ""}`;

const problems: FunctionProblemTexts = {
  DivisionByNothing: () => "There is nothing to divide by.",
  NotGiven: ({ parameter }) => `${parameter} is empty: give a number.`,
  NotOneCell: ({ parameter, shape }) => `${parameter} must be one cell, not a range of ${size(shape)}. Check the order of the arguments.`,
  NotOneLine: ({ parameter, shape }) => `${parameter} must be one row or one column, not a range of ${size(shape)}.`,
  NotNumber: ({ parameter, cell, found }) => `${parameter}${at(cell)}: “${found}” is text where a number is due.`,
  ErrorInCell: ({ parameter, cell, found }) => `${parameter}${at(cell)} shows the error ${found}. Correct that cell first.`,
  NotWholeNumber: ({ parameter, found, min, max }) =>
    `${parameter} is ${found}; it must be a whole number ${max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`}.`,
  BadUnit: ({ parameter, found }) => `${parameter} is ${found}; give the smallest amount a cell may hold, such as 1, 0.01 or 100.`,
  NotMultipleOfUnit: ({ parameter, cell, amount, unit }) =>
    `${parameter}${at(cell)}: ${amount} is no multiple of the unit ${unit}. Round it, or give a smaller unit.`,
  TooLarge: ({ parameter, cell, amount }) => `${parameter}${at(cell)}: ${amount} is more than Excel can hold exactly (15 digits).`,
  NegativeWeight: ({ parameter, cell, weight }) => `${parameter}${at(cell)}: ${weight} is negative; give 0 or more.`,
  NegativeHistory: ({ parameter, cell, amount }) =>
    `${parameter}${at(cell)}: ${amount} is negative; shares of a whole need ` +
    "0 or more. Give the sales before cancellations, or leave that year out.",
  NegativePlan: ({ parameter, planned }) => `${parameter} add up to ${planned} so far; a year cannot be told from a plan below 0.`,
  ShapesDiffer: ({ parameter, shape, other, otherShape }) =>
    `${parameter} is ${size(shape)} but ${other} is ${size(otherShape)} (rows × columns); both must have the same shape.`,
  WeightsNotOne: ({ sum }) => `The weights add up to ${percent(sum)}; they must add up to 100%.`,
  BoundsCross: ({ cell, min, max }) => `Row ${cell.row}, column ${cell.column}: the minimum ${min} is above the maximum ${max}.`,
  HeldOutOfBounds: ({ cell, held, bound, limit }) =>
    `Row ${cell.row}, column ${cell.column}: ${held} is held, ${bound === "min" ? "below the minimum" : "above the maximum"} ${limit}.`,
  OutOfReach: ({ reason, total, limit, shortfall }) =>
    reason === "minimums"
      ? `Held cells and minimums add up to ${limit}, ${shortfall} more than the total ${total}.`
      : `Held cells and maximums add up to ${limit}, ${shortfall} less than the total ${total}.`,
  TotalsDiffer: ({ rows, columns, difference }) => `rowTotals add up to ${rows}, columnTotals to ${columns}: ${difference} apart.`,
  PatternTooNarrow: ({ rows, columns, need, have, shortfall }) =>
    columns.length === 0
      ? `The pattern leaves ${lines("row", rows)} no column, but ${need} has to go there.`
      : `By the pattern ${lines("row", rows)} can use ${lines("column", columns)} ` +
        `only: ${need} is needed there, ${have} is to be had, ${shortfall} short.`,
  MixedSigns: () => "rowTotals and columnTotals must be all 0 or more, or all 0 or less.",
  NothingOpen: ({ left }) => `No period is left for the remaining ${left}: through covers all of them.`,
  MoreThanPeriods: ({ parameter, given, periods }) => `${parameter} has ${given} numbers, but there are ${periods} periods.`,
  ScaleShape: ({ parameter, shape }) =>
    `${parameter} must have two columns, lowest score and grade; it is ${size(shape)} (rows × columns).`,
  SameScoreTwice: ({ parameter, score }) => `${parameter}: two grades begin at ${score}.`,
};

const unit = "Smallest amount that a cell may hold, such as 1, 0.01 or 100; default 1";

/** Shown where a formula is typed: what each function does, and what each argument is. */
const help = {
  ATTAINMENT: {
    description: "How much of the plan was achieved: actual ÷ plan, cell by cell; below 0, 1 + (actual − plan) ÷ |plan|",
    parameters: { actual: "What was achieved", plan: "What was planned, in the same shape" },
  },
  CUMATTAINMENT: {
    description: "Cumulative attainment: of the sum of the actuals and the sum of the plans, over the first periods",
    parameters: {
      actuals: "What each period brought",
      plans: "What was planned for each period, in the same shape",
      through: "How many periods to count, from the first",
    },
  },
  CROSSSCORES: {
    description: "Points of each goal: weight × completion × 100, cell by cell",
    parameters: {
      weights: "How important each goal is, as a share of 100%",
      completions: "How far each goal is completed, such as 105%, in the same shape",
    },
  },
  SCORE: {
    description: "Composite score in points: completion × weight × difficulty × effort; weights must add up to 100%",
    parameters: {
      weights: "How important each goal is; together 100%",
      completions: "How far each goal is completed, such as 105%, in the same shape",
      difficulty: "How difficult the goals were, such as 110%; default 100%",
      effort: "How much effort went into them, such as 105%; default 100%",
    },
  },
  GRADE: {
    description: "The grade that a score earns: A from 110, B from 90, C from 75, D from 60, else E; 109.96 is still a B",
    parameters: {
      score: "Points, such as the result of TARGET.SCORE",
      scale: "Another scale: two columns, lowest score and grade, in any order",
    },
  },
  ALLOCATE: {
    description: "Splits a total by weights into whole units that add up exactly",
    parameters: {
      total: "What is to be split",
      weights: "What it is split in proportion to; an empty cell gets nothing",
      unit,
      held: "Cells that are fixed, in the shape of the weights; - where free",
      min: "At least this much, in the shape of the weights; - where free",
      max: "At most this much, in the shape of the weights; - where free",
    },
  },
  SPREAD: {
    description: "A table with exactly these row and column totals, in proportion to a pattern, in whole units",
    parameters: {
      rowTotals: "The total of each row: one column or one row of numbers",
      columnTotals: "The total of each column; together as much as the rows",
      pattern: "What the table is in proportion to, row by column; default: both totals",
      unit,
    },
  },
  SEASONALITY: {
    description: "Each period's share of the whole; several rows of years are averaged by year",
    parameters: { history: "One row per year, one column per period, empty where still to come; or one column, a single year" },
  },
  RESPREAD: {
    description: "Closed periods at their actuals, the rest of the total over the open ones in proportion to their plans",
    parameters: {
      total: "The year's target",
      plans: "What was planned for each period",
      actuals: "What each period brought, in the same shape; only closed periods count",
      through: "How many periods are closed, from the first",
      unit,
    },
  },
  REQUIREDPACE: {
    description: "What each remaining period must bring, on average, to reach the total",
    parameters: {
      total: "The year's target",
      actuals: "What the periods so far brought; an empty cell is still to come",
      periods: "How many periods the year has",
      through: "How many periods are over, from the first; default: those that have an actual",
    },
  },
  FORECAST: {
    description: "The year's expected result: actual so far ÷ plan so far × the year's plan",
    parameters: {
      actuals: "What each period brought; empty where still to come",
      plans: "What was planned for each period, in the same shape",
      through: "How many periods are over, from the first; default: those that have an actual",
    },
  },
} as const;

/** The same functions and arguments in every language. */
export type HelpTexts = {
  readonly [Id in keyof typeof help]: {
    readonly description: string;
    readonly parameters: { readonly [Name in keyof (typeof help)[Id]["parameters"]]: string };
  };
};

/** English texts: the functions in formulas. */
export const functions: { readonly help: HelpTexts; readonly problems: FunctionProblemTexts } = { help, problems };
