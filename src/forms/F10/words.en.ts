/** English words of the score sheet. */
export const F10 = {
  name: (manager: string): string => `Score ${manager}`,
  title: (year: number): string => `Composite Score ${year}`,
  manager: (name: string): string => `Account manager: ${name}`,
  assessors: { self: "Self-assessment", supervisor: "Supervisor's assessment" },
  columns: {
    goal: "Goal",
    weight: "Weight",
    quantity: "Standard",
    result: "Result",
    completion: "Completion",
    crossScore: "Cross score",
    difference: "Difference",
  },
  rows: { goals: "Goal score", difficulty: "Difficulty", effort: "Effort", score: "Composite score", grade: "Grade" },
  scale: { band: "Grades", from: "From", grade: "Grade", ranges: "Usual factors" },
  notWhole: "Weights ≠ 100%",
  agrees: "Same",
  differs: "Differs",
  opinions: { self: "Opinion of the account manager", supervisor: "Opinion of the supervisor" },
  /** Around numbers, as parts of a formula: "Self-assessment: shown as 110.0, it is 109.96 and does not reach 110. " */
  seeming: { shows: ": shown as ", is: ", it is ", below: " and does not reach ", end: ". " },
  /** Their completions are still to come; numbers are parts of a formula. */
  leftOut: (assessor: string, open: string, of: string, weight: string): string =>
    `${assessor}: ${open} of ${of} goals without a completion yet (${weight}), left out; the others count for all. `,
  open: (assessor: string, open: string, of: string, weight: string): string =>
    `${assessor}: ${open} of ${of} goals without a completion yet (${weight}). `,
  outside: (factor: string, range: string): string => `${factor} is outside of ${range}; please check. `,
};
