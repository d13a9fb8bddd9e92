import type { Notice } from "../../sheet/spec/spec";

/** English words of parallel and serial work. */
export const F18 = {
  name: "Parallel work",
  intro:
    "Fill in the yellow cells; rows can be inserted and moved. A task is worked out from the rows above it, so what comes before it has " +
    "to stand above it: “Plan or re-order work” puts the rows in order. Tasks of one group can run side by side. One person needs at " +
    "least the longer of the shortest time and all that he has to attend; nothing finer is promised.",
  columns: {
    id: "No.",
    task: "Task",
    hours: "Hours",
    after: "After (No.)",
    attended: "Attended",
    earliestStart: "Earliest start",
    earliestFinish: "Earliest finish",
    latestStart: "Latest start",
    latestFinish: "Latest finish",
    slack: "Slack",
    critical: "Critical",
    group: "Parallel group",
    check: "Check",
  },
  attended: { yes: "Yes", no: "No" },
  critical: "Critical",
  /** Around the end, in a formula. */
  bars: ["Hours 0 – ", ""] as readonly [string, string],
  hoursRefusal: { title: "Hours", text: "Enter hours of 0 or more, such as 1.5." } as Notice,
  afterPrompt: { title: "After", text: "Numbers of the tasks that must be finished first, such as 1, 3." } as Notice,
  results: { serial: "One after the other", shortest: "Shortest", saved: "Saved", alone: "Alone, at least" },
  checks: {
    noId: "Enter a number for this task.",
    twice: "This number is there twice.",
    hours: "Hours: enter a number of 0 or more.",
    itself: "It waits for itself: remove its own number.",
    unknown: "A number is not in this list, or is there twice.",
    below: "What comes before must stand above: re-order.",
  },
  /** Around a live number, in a formula. */
  verdict: {
    wrong: ["✗ ", " to correct: see the column “Check”."] as readonly [string, string],
    formulas: "✗ Some rows have no formulas yet. Choose “Plan or re-order work” once more.",
    right: "✓ Every task stands below what comes before it.",
  },
};
