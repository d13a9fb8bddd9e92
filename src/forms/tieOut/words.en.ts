/** English words of 勾稽. */
export const tieOut = {
  name: "Tie-out",
  title: (year: number): string => `Tie-out ${year}`,
  number: "No.",
  metric: "Metric",
  proved: "What is proved",
  left: "Left: where",
  leftValue: "Left: value",
  right: "Right: where",
  rightValue: "Right: value",
  difference: "Difference",
  mark: "✓/✗",
  /** Around the live counts, as parts of a formula. */
  verdict: { allBefore: "All ", allAfter: " totals tie ✓", brokenBefore: "Totals that do not tie: ", brokenAfter: " ✗" },
};
