/** English texts: sheets of people's own time. */
export const time = {
  label: "Time",
  hint: "A sheet to fill in, for yourself or for somebody of the team. Choose it again for more rows; what was typed stays.",
  who: "Whose",
  own: (supervisor: string): string => (supervisor === "" ? "Your own" : `${supervisor} (your own)`),
  sheets: { priorities: "Four quadrants", timeLedger: "Time ledger", workPlan: "Plan or re-order work" },
};
