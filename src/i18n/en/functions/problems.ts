import type { Cell, FunctionProblem, Shape } from "../../functionProblem";

/** One sentence or two for every kind of problem of a function's arguments. */
export type FunctionProblemTexts = {
  readonly [T in FunctionProblem["type"]]: (problem: Extract<FunctionProblem, { readonly type: T }>) => string;
};

const at = (cell: Cell | null): string => (cell === null ? "" : `, row ${cell.row}, column ${cell.column}`);
const size = ({ rows, columns }: Shape): string => `${rows} × ${columns}`;
const percent = (share: number): string => `${Number((share * 100).toPrecision(12))}%`;
const lines = (name: string, numbers: readonly number[]): string =>
  `${name}${numbers.length === 1 ? "" : "s"} ${numbers.slice(0, 8).join(", ")}${numbers.length > 8 ? " …" : ""}`;

/** 1 → 3 → 2 → 1; of a long way its beginning and its end. */
const arrows = (path: readonly string[]): string => (path.length > 12 ? [...path.slice(0, 10), "…", ...path.slice(-1)] : path).join(" → ");

/** English texts: what is wrong with the arguments of a function in a formula. */
export const functionProblems: FunctionProblemTexts = {
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
  TooShort: ({ parameter, cell, n }) =>
    `${parameter}${at(cell)}: fewer than ${n} letters and figures in a row; there is nothing to compare.`,
  UnknownMeasure: ({ parameter, found, known }) => `${parameter} is “${found}”; it must be ${known.join(" or ")}.`,
  NoId: ({ parameter, cell }) => `${parameter}${at(cell)} is empty, but the row is not: give the task an id.`,
  SameIdTwice: ({ parameter, cell, id, first }) =>
    `${parameter}${at(cell)}: “${id}” stands already in row ${first.row}, column ${first.column}; each task needs an id of its own.`,
  NegativeDuration: ({ parameter, cell, id, duration }) => `${parameter}${at(cell)}: ${duration} of “${id}” is negative; give 0 or more.`,
  UnknownId: ({ parameter, cell, id, other }) => `${parameter}${at(cell)}: “${id}” is not in ${other}.`,
  WaitsForItself: ({ parameter, cell, id }) => `${parameter}${at(cell)}: “${id}” cannot come after itself.`,
  Circle: ({ parameter, cell, path }) =>
    `${parameter}${at(cell)}: ${arrows(path)} is a circle; each of these waits for the next. Cut it open.`,
  TooFewValues: ({ parameter, given, least }) => `${parameter} has ${given} number${given === 1 ? "" : "s"}; at least ${least} are needed.`,
  NotConfidence: ({ parameter, found }) => `${parameter} is ${found}; it must be above 0 and below 1, such as 0.95.`,
  NotCount: ({ parameter, cell, found }) => `${parameter}${at(cell)}: ${found} is no count; give a whole number of at least 0.`,
  MoreThanTrials: ({ parameter, cell, successes, trials }) =>
    `${parameter}${at(cell)}: ${successes} successes are more than the ${trials} trials.`,
  ScaleShape: ({ parameter, shape }) =>
    `${parameter} must have two columns, lowest score and grade; it is ${size(shape)} (rows × columns).`,
  SameScoreTwice: ({ parameter, score }) => `${parameter}: two grades begin at ${score}.`,
};
