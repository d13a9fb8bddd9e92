import { count } from "../count";

/** English texts: splitting the target, and the plan in the workbook. */
export const split = {
  welcome: {
    /** What it is worth, in two lines. */
    promise: "One annual target becomes every manager's months, products and clients.",
    proof: "Every total ties to the last unit, and the workbook proves it.",
    sample: "Try the sample plan",
  },
  plan: {
    label: "Plan",
    year: (year: number): string => String(year),
    supervisor: (name: string): string => `Supervisor: ${name}`,
    counts: (managers: number, clients: number, products: number): string =>
      [count(managers, "manager"), count(clients, "client"), count(products, "product")].join(" · "),
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
    spread: "Spread over the selection",
    spreadTip: "Fill cells of your own by a spread method",
  },
  why: {
    notHere: "Select a single number in F1, F2 or F3 (months included), then press “Why this number” again.",
    stale: (shown: string, planned: string): string =>
      `The sheet shows ${shown}, but by what is typed now it would be ${planned}. Generate the sheets again.`,
  },
  placed: {
    sample: "The sample plan is in the workbook. Change what you like, then generate.",
    new: "An empty plan is in the workbook. Fill in the yellow cells, then check.",
    import: "The plan is in the workbook, ready to generate.",
  },
  checked: "Nothing to correct. Ready to generate.",
  done: {
    sheets: (many: number): string => `${count(many, "sheet")} made`,
    ties: (held: number, lines: number): string => `${held} of ${lines} checks hold, read back from the workbook`,
    broken: (broken: number, lines: number): string => `${broken} of ${lines} checks do not hold`,
    unverified: "Written, but the tie-out is not verified yet: see below.",
    past: "So it was written. What was typed since is told at the top of this pane.",
    brokenAdvice: "Press Generate again; do not hand out these sheets before all checks hold.",
    wishAdvice: "Numbers typed over the plan's, listed below, differ from it. Have them planned or clear them before you hand out sheets.",
    firstBroken: (place: string): string => `Go to the first: ${place}`,
    totals: "Sheets and their totals",
    /** Every sheet said it already. */
    nothing: (sheets: number): string => `Nothing to write: ${count(sheets, "sheet says", "sheets say")} it already`,
    written: (cells: number, seconds: number): string =>
      cells === 0 ? `Looked through in ${seconds.toFixed(1)} s` : `${count(cells, "cell")} written in ${seconds.toFixed(1)} s`,
  },
};
