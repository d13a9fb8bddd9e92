/** How a cell is compared, in Office.js's words for conditional formats, and what files and the spreadsheet engine call it. */
export const COMPARISONS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

const { GreaterThanOrEqual, LessThanOrEqual, ...alike } = COMPARISONS;

/** The same in its words for data validation. */
export const VALIDATION_COMPARISONS = { ...alike, GreaterThanOrEqualTo: GreaterThanOrEqual, LessThanOrEqualTo: LessThanOrEqual } as const;
