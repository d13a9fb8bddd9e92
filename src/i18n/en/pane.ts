/** English texts: pane. */
export const pane = {
  title: "Target Cascade",
  language: { label: "Language", automatic: "Same as Excel", "zh-CN": "中文", en: "English" },
  welcome: {
    /** What it is worth, in two lines. */
    promise: "One annual target becomes every manager's months, products and clients.",
    proof: "Every total ties to the last unit, and the workbook proves it.",
    sample: "Try the sample plan",
  },
  tabs: { label: "Parts of the add-in", split: "Split", score: "Score" },
  plan: {
    label: "Plan",
    year: (year: number): string => String(year),
    supervisor: (name: string): string => `Supervisor: ${name}`,
    counts: (managers: number, clients: number, products: number): string => [count(managers, "manager"), count(clients, "client"), count(products, "product")].join(" · "),
    draft: "Once the input sheet is filled in and checked, its target can be split.",
    unknown: "The plan in this workbook has not been read yet.",
  },
  file: {
    label: "Plan file",
    sample: "Sample",
    new: "New",
    import: "Import",
    export: "Export",
    tips: {
      sample: "Put a sample team with its target into the input sheet",
      new: "Put an empty input sheet into the workbook",
      import: "Read a plan file into the input sheet",
      export: "Show the plan as a file to copy",
    },
  },
  actions: {
    label: "Split the target",
    generate: "Generate sheets",
    generating: "Generating…",
    check: "Check",
    detail: "Month detail",
    detailTip: "Make the client × product sheet of one period",
  },
  cells: {
    label: "Selected cells",
    why: "Why this number",
    whyTip: "Select a number in F1, F2 or F3, then press here",
  },
  why: {
    notHere: "Select a single number in F1, F2 or F3 (months included), then press “Why this number” again.",
    stale: (shown: string, planned: string): string => `The sheet shows ${shown}, but by what is typed now it would be ${planned}. Generate the sheets again.`,
  },
  busy: {
    look: "Looking at the workbook…",
    sample: "Putting in the sample plan…",
    new: "Making an empty plan…",
    import: "Reading the plan file…",
    export: "Writing the plan file…",
    check: "Checking the input sheet…",
    generate: "Splitting the target…",
    detail: "Making the monthly detail…",
    why: "Tracing the number…",
    goTo: "Going to the cell…",
  },
  editHint: "Excel has not answered yet. If you are typing in a cell, press Enter there.",
  progress: {
    sheet: (done: number, of: number, sheet: string): string => `Writing ${sheet} (${Math.min(done + 1, of)} of ${of})`,
    cancel: "Cancel",
    cancelling: "Cancelling after this step…",
  },
  placed: {
    sample: "The sample plan is in the workbook. Change what you like, then generate.",
    new: "An empty plan is in the workbook. Fill in the yellow cells, then check.",
    import: "The plan file is in the workbook, ready to generate.",
  },
  checked: "Nothing to correct. Ready to generate.",
  problems: {
    correct: (many: number): string => `${count(many, "thing")} to correct`,
    assumed: (many: number): string => `${count(many, "note")}`,
    more: (many: number): string => `And ${many} more, shown once these are corrected.`,
  },
  done: {
    sheets: (many: number): string => `${count(many, "sheet")} made`,
    ties: (held: number, lines: number): string => `${held} of ${lines} checks hold, read back from the workbook`,
    broken: (broken: number, lines: number): string => `${broken} of ${lines} checks do not hold`,
    brokenAdvice: "Press Generate again; do not hand out these sheets before all checks hold.",
    firstBroken: (place: string): string => `Go to the first: ${place}`,
    totals: "Sheets and their totals",
    seconds: (seconds: number): string => `In ${seconds.toFixed(1)} s`,
  },
  cancelled: "Cancelled. Everything is as it was before.",
  failed: "That did not work",
  copy: { details: "Copy details", copied: "Copied", byHand: "Press Ctrl+C to copy", text: "Copy" },
  replace: {
    title: "Replace the plan in this workbook?",
    text: (sheet: string): string => `“${sheet}” already holds a plan. What you entered there will be replaced and cannot be brought back.`,
    advice: "To keep it, export it first.",
    yes: "Replace",
    no: "Keep it",
  },
  import: {
    title: "Import a plan file",
    file: "Plan file",
    choose: "Choose a file…",
    fileHint: "A .json file that was exported here or written by hand",
    unreadable: (reason: string): string => `This file cannot be read: ${reason}`,
    paste: "Or paste its text",
    yes: "Import",
    no: "Cancel",
  },
  export: {
    title: "Export the plan",
    text: "The plan as a file",
    hint: "Copy it into a text editor and save it as plan.json.",
    close: "Close",
  },
  score: {
    label: "Score the year",
    formula: "Composite score = completion × weight × difficulty × effort",
  },
  help: "Help",
  version: (version: string): string => `Version ${version}`,
  noHost: {
    outside: { title: "Open this in Excel", text: "Target Cascade works inside Excel: open a workbook, choose the Target Cascade tab on the ribbon, and press Open pane." },
    old: { title: "This Excel is too old", text: "Target Cascade needs Excel 2021, Microsoft 365 or Excel on the web. Please update Excel." },
    offline: { title: "Office did not load", text: "The part that connects to Excel could not be loaded. Check the network, then close this pane and open it again." },
  },
};

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? "" : "s"}`;
}
