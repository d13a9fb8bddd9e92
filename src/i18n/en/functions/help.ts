const unit = "Smallest amount that a cell may hold, such as 1, 0.01 or 100; default 1";

/** English texts, shown where a formula is typed: what each function does, and what each argument is. */
export const functionHelp = {
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
  SIMILARITY: {
    description: "How alike two texts are worded, 0 to 1, cell by cell: what their sets of character pairs share; figures count alike",
    parameters: {
      text1: "A text, or a range of texts",
      text2: "What it is compared with, in the same shape",
      n: "How many characters are compared at a time; default 2",
      measure: "jaccard, the share of all pieces (default), or containment, the share of the shorter text's",
    },
  },
  CRITICALPATH: {
    description: "Earliest start and finish, latest start and finish, slack of tasks that wait for each other: five columns, a row each",
    parameters: {
      ids: "The number or name of each task, one column",
      durations: "How long each takes, in any unit, in the same shape",
      predecessors: "The ids that must be finished first, in one cell with commas, semicolons or spaces between, in the same shape",
    },
  },
  TREND: {
    description: "How likely a rise as steady as this would be by chance: one-sided p of the Mann–Kendall test, small where values rise",
    parameters: { values: "At least 4 numbers in the order of time, one row or column; empty cells are left out" },
  },
  WILSON: {
    description: "Between which shares the true one lies, low and high: Wilson's confidence interval, row by row",
    parameters: {
      successes: "How many succeeded, one column",
      trials: "Of how many, in the same shape",
      confidence: "How sure it is to be, such as 95%, the default",
    },
  },
  PLANACCURACY: {
    description: "How well plans foretold what came, 0 to 1: sum of the smaller of actual and plan ÷ sum of the larger, over all cells",
    parameters: { actuals: "What came", plans: "What was planned, in the same shape" },
  },
} as const;

/** The same functions and arguments in every language. */
export type HelpTexts = {
  readonly [Id in keyof typeof functionHelp]: {
    readonly description: string;
    readonly parameters: { readonly [Name in keyof (typeof functionHelp)[Id]["parameters"]]: string };
  };
};
