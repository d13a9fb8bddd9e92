/** English texts of the pane: checking what managers report, and following up what that asks about. */
export const findings = {
  title: "Check the reports",
  hint:
    "Thirteen rules ask about what was planned, done and sold. Every finding is a question, with its rows and numbers; none enters " +
    "a score.",
  on: "As of",
  by: "Checked by",
  check: "Check the reports",
  again: "Check again",
  told: {
    title: "Does the team know?",
    text:
      "Before the first check, tell your team what is checked, by which rules, who sees what, and how long texts are kept. Then confirm " +
      "it here. The first month is a trial: there are counts, and nobody is named.",
    confirm: "The team was told, check now",
  },
  trial: (until: string) => `Trial until ${until}: counts alone, and nobody is named.`,
  none: "Nothing to ask about.",
  alike: (count: number, rule: string, who: string): string => `${count} more: ${rule} · ${who}`,
  noneLeft: "No finding fits these filters. Choose others to see more.",
  filters: { level: "Level", rule: "Rule", manager: "Manager", all: "All" },
  shown: (shown: number, all: number) => `${shown} of ${all} shown`,
  figures: { value: "Value", threshold: "Threshold", sample: "Sample" },
  evidence: (count: number) => (count === 1 ? "1 row" : `${count} rows`),
  more: (count: number) => `and ${count} more; all of them stand in the lists of the workbook.`,
  followUp: "Follow up",
  followed: "Follow-up",
  setSt: "Set ST",
  stProposed: "The rules propose it; only you decide.",
  notSaid: "Not said",
  save: "Save the follow-up",
  openSheet: "Open the sheet",
  inquiry: (manager: string) => `Questions to ${manager}, to print`,
  settings: {
    title: "Rules and thresholds",
    hint: "What is switched off is not looked at. An empty threshold is as usual.",
    usual: (usual: string) => `usually ${usual}`,
    thresholds: "Thresholds",
    trialUntil: "Trial until",
    keepMonths: "Months that texts are kept",
    window: "Working days looked back",
    save: "Save rules and thresholds",
  },
};
