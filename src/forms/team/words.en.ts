/** English words of 团队评价. */
export const team = {
  name: "Team score",
  title: (year: number): string => `Team Score ${year}`,
  columns: {
    place: "Rank",
    name: "Account manager",
    goals: "Goal score",
    difficulty: "Difficulty",
    effort: "Effort",
    score: "Composite",
    grade: "Grade",
    self: "Self",
    difference: "Difference",
    open: "No completion yet",
  },
  /** Goals without a completion, of all, and their weight. */
  open: (open: string, of: string, weight: string): string => `${open} of ${of} (${weight})`,
  average: "Average",
  noScore: "Nothing is scored yet: fill in the score sheets.",
  charts: {
    ranking: "Composite scores",
    grades: "Managers by grade",
    managers: "Managers",
    next: "There are scores now: press Make score sheets, and the charts stand here.",
  },
  distribution: { grade: "Grade", from: "From", count: "Managers", share: "Share", total: "Total" },
};
