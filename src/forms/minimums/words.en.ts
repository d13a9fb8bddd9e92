/** English words of 最低要求. */
export const minimums = {
  name: "Minimums",
  title: (year: number): string => `Minimum Targets ${year}`,
  minimum: "Minimum",
  planned: "Plan",
  shortfall: "Shortfall",
  mark: "✓/✗",
  where: "Where",
  nowhere: "On no sheet",
  year: "Year",
  verdict: { allBefore: "All ", allAfter: " minimums are reached ✓", brokenBefore: "Minimums that are not reached: ", brokenAfter: " ✗" },
};
