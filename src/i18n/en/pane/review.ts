import { count } from "../count";

/** English texts: scoring the year. */
export const review = {
  label: "Score the year",
  formula: "Composite score = completion × weight × difficulty × effort",
  cards: "Goal cards",
  cardsTip: "Make a goal card for every account manager, or bring the cards up to date; what was typed stays",
  sheets: "Score sheets",
  sheetsTip: "Make the score sheets and the team sheet, or bring them up to date; what was typed stays",
  check: "Check cards",
  checkTip: "Weights, and whether every goal is specific, measurable, attainable, relevant and time-bound",
  convert: "Formulas",
  convertTip: "Formulas with the add-in's functions, or plain ones for those who do not have it",
  conversions: {
    Excel: { scores: "All score sheets: plain Excel", front: "Sheet in front: plain Excel" },
    TARGET: { scores: "All score sheets: TARGET functions", front: "Sheet in front: TARGET functions" },
  },
  checked: (cards: number, hints: number): string =>
    hints === 0
      ? `${count(cards, "goal card")} checked, nothing to think about.`
      : `${count(cards, "goal card")} checked, ${count(hints, "hint")}.`,
  converted: (style: "TARGET" | "Excel", formulas: number, sheets: number): string =>
    formulas === 0
      ? "There was nothing to convert."
      : `${count(formulas, "formula")} on ${count(sheets, "sheet")} now ` +
        `${formulas === 1 ? "uses" : "use"} ${style === "Excel" ? "plain Excel" : "TARGET functions"}.`,
  lab: {
    label: "Score lab",
    intro: "Change a factor and see what it would earn. Nothing is written before you press “Write to score sheet”.",
    open: "Load scores",
    again: "Read again",
    manager: "Account manager",
    weight: "Weight %",
    completion: "Completion %",
    weightOf: (goal: string): string => `${goal}: weight %`,
    completionOf: (goal: string): string => `${goal}: completion %`,
    difficulty: "Difficulty %",
    effort: "Effort %",
    unnamed: (number: number): string => `Goal ${number}`,
    score: (points: string): string => points,
    grade: (grade: string): string => `Grade ${grade}`,
    notWhole: (percent: string): string => `The weights add up to ${percent}%; they must add up to 100%.`,
    nothing: "Nothing is completed yet, so there is no score and no grade.",
    /** `percent`: the weight of the goals that are open. */
    openGoals: (open: number, of: number, percent: string): string =>
      `${open} of ${count(of, "goal")} ${open === 1 ? "has" : "have"} no completion yet (${percent}): the grade is not final.`,
    highest: "The highest grade is reached.",
    next: (points: string, grade: string, from: number): string => `${points} points to grade ${grade} (from ${from})`,
    one: "Any one of these would do it, all else staying the same:",
    needs: (goal: string, completion: string): string => `${goal}: ${completion}%`,
    just: (shown: string, points: number): string => `Shown as ${shown}, but it is ${points}.`,
    reset: "Undo changes",
    write: "Write to score sheet",
  },
};
