/** English: what stands around the pages of the help. */
export const frame = {
  name: "English",
  title: "Target Cascade: help",
  intro:
    "Splits an annual sales target into months, account managers, products and clients; every total ties to the unit. A page " +
    "for each place of the pane and each sheet: what it is for, what to type, and what comes by itself.",
  start: {
    title: "Five steps",
    steps: [
      "On the ribbon’s tab {pane.title} press Open pane.",
      "{pane.welcome.sample}, or make an empty one, or import your own list.",
      "Fill in the yellow cells: team, year, products with their targets, managers, clients.",
      "Press {pane.actions.check}: each problem names its cell and what to do; a click takes you there.",
      "Press {pane.actions.generate}. The green line says that all checks hold, read back from the workbook.",
    ],
  },
  files: {
    places: "Places of the pane",
    typed: "Sheets to type the plan into",
    split: "Sheets of the plan",
    months: "What goes out every month",
    lists: "Lists of what managers plan and report",
    checked: "What the reports say",
    scored: "Scoring the year",
    time: "Time and work",
  },
  parts: { does: "What to do", follows: "What comes by itself", knows: "Worth knowing" },
  nothing: "Nothing.",
  picture: (title: string): string => `Picture: ${title}, of the sample plan`,
  contents: "All pages",
  near: "Near it",
  data: {
    title: "Where your data goes",
    text: "The plan stays in your workbook. The add-in uploads nothing, needs no account and collects no usage data.",
  },
  failing: {
    title: "When something fails",
    text:
      "Follow the advice. If it keeps failing, press {pane.copy.details} and send them, with the version, to whoever looks after the " +
      "add-in. Where Excel itself may be the reason, press {selfTest.open} at the foot of the pane and send what {selfTest.copy} gives, " +
      "too; it works on a sheet of its own and takes it away again.",
  },
};
