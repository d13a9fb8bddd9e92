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
  places: { label: "Parts of the add-in", prepare: "Prepare", split: "Split", follow: "Follow", check: "Check", review: "Review" },
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
  spread: {
    hint: "Select cells of your own, then look at the preview. They count row by row; formulas, text and protected cells stay.",
    method: "Method",
    methods: {
      equal: "Equally",
      proportional: "In proportion to what stands there",
      reference: "In proportion to another range",
      pattern: "By a pattern, such as 4-4-5",
      workingDays: "By working days of the months",
      straightLine: "Straight line",
      growth: "Growth from cell to cell",
      percent: "Raise or lower by a percentage",
      repeat: "The same value in each",
    },
    fields: {
      unit: "Unit",
      total: "Total",
      pattern: "Weights",
      month: "First cell’s month",
      first: "First value",
      last: "Last value",
      percent: "Percent",
      value: "Value",
      held: "Cells to keep (optional)",
      reference: "Range to go by",
    },
    take: (field: string): string => `${field}: take what is selected now`,
    action: "What becomes of the cells",
    actions: { replace: "Replaced: the selection has this total", add: "Raised by this total", subtract: "Lowered by this total" },
    valueActions: { replace: "Replaced by these values", add: "Raised by these values", subtract: "Lowered by these values" },
    blank: "Blank cells",
    blanks: { average: "Count like an average cell", skip: "Stay blank" },
    show: "Preview",
    preview: (place: string): string => `What ${place} would become`,
    cell: "Cell",
    old: "Now",
    next: "New",
    sum: "Sum",
    kept: { held: "kept", formula: "stays: formula", text: "stays: text", locked: "stays: protected" },
    sharedEqually: "There is nothing to be in proportion to: everything is 0, so the cells share equally.",
    unpublished: (years: readonly number[]): string =>
      `The holidays of ${years.join(", ")} are not known yet; Mondays to Fridays count there.`,
    more: (many: number): string => `and ${count(many, "more cell")}`,
    write: (many: number): string => `Write ${count(many, "cell")}`,
    written: (many: number, place: string, total: string): string => `${count(many, "cell")} of ${place} written; the sum is ${total}.`,
    problems: {
      notANumber: (field: string, found: string, meant: readonly string[] = []): string =>
        found.trim() === ""
          ? `${field} is empty. Enter a number.`
          : `${field}: “${found}” is not a number. Enter ${meant.length === 0 ? "a number" : meant.join(" or ")}.`,
      badUnit: (found: string, meant: readonly string[] = []): string =>
        `“${found}” is not a unit. Enter ` +
        `${meant.length === 0 ? "the smallest amount a cell may hold, such as 1, 0.01 or 100" : meant.join(" or ")}.`,
      badPattern: (found: string): string => `“${found}” is not a pattern. Enter two or more weights of 0 or more, such as 4, 4, 5.`,
      badMonth: (found: string): string => `“${found}” is not a month. Enter it like 2026-01.`,
      notInUnits: (what: string, amount: string, unit: string): string =>
        `${what}: ${amount} is no multiple of the unit ${unit}. Round it, or choose a smaller unit.`,
      tooLarge: (amount: string): string =>
        `${amount} is more than Excel can hold exactly (15 digits). Enter a smaller amount, or choose a larger unit.`,
      referenceSize: (cells: number, reference: number): string =>
        `${count(cells, "cell is", "cells are")} selected, but the range to go by has ${reference}. Choose one of the same size.`,
      referenceNotNumber: (address: string): string =>
        `The range to go by has no number in ${address}. Correct it there, or choose another range.`,
      nothingToFill:
        "None of the selected cells can be filled: they are kept, protected, stay blank, or hold formulas or text. Select other cells.",
      keptExceedTotal: (kept: string, total: string): string =>
        `The cells that stay come to ${kept} already, more than the total of ${total}. Enter a larger total, or keep fewer cells.`,
      baseCancels: "What to be in proportion to adds up to nothing, though it is not all 0. Choose another method or range.",
      negativeWeight: (weight: string): string =>
        `There is a negative number, ${weight}, to be in proportion to. Choose another method or range.`,
      generatedSheet: (sheet: string): string =>
        `“${sheet}” is made from the plan and would not tie any more. Change the plan on the input sheet and generate again.`,
      tooManyCells: (cells: number, most: number): string =>
        `${cells.toLocaleString("en-US")} cells are selected. Select ${most.toLocaleString("en-US")} at most.`,
      heldOutside: (found: string): string =>
        `“${found}” is not a part of the selected cells. Enter cells to keep like C5, D7:D9, or leave it empty.`,
      noSuchRange: (found: string): string =>
        found.trim() === ""
          ? "There is no range to go by. Select one, and take it with the button beside the field."
          : `There is no range “${found}”. Select one, and take it with the button beside the field.`,
      cellsChanged: (place: string): string =>
        `Something has changed in ${place} since the preview, so nothing was written. Look at the preview again.`,
    },
  },
  why: {
    notHere: "Select a single number in F1, F2 or F3 (months included), then press “Why this number” again.",
    stale: (shown: string, planned: string): string =>
      `The sheet shows ${shown}, but by what is typed now it would be ${planned}. Generate the sheets again.`,
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
    monthly: "Making monthly sales plans…",
    dashboard: "Making the dashboard…",
    review: "Looking through what came back…",
    takeIn: "Taking actuals in…",
    spread: "Working out the preview…",
    spreadWrite: "Writing the cells…",
    address: "Looking at the selection…",
    why: "Tracing the number…",
    year: "Looking at the year…",
    preview: "Working out what changes…",
    catchUp: "Comparing ways to catch up…",
    change: "Making the change…",
    undo: "Taking the last change back…",
    negotiate: "Writing down what was agreed…",
    goTo: "Going to the cell…",
    selfTest: "Asking Excel…",
    goalCards: "Making the goal cards…",
    scoreSheets: "Making the score sheets…",
    checkCards: "Checking the goal cards…",
    convert: "Converting formulas…",
    openLab: "Reading the scores…",
    writeLab: "Writing the score…",
  },
  editHint: "Excel has not answered yet. If you are typing in a cell, press Enter there.",
  progress: {
    sheet: (done: number, of: number, sheet: string): string => `Writing ${sheet} (${Math.min(done + 1, of)} of ${of})`,
    file: (done: number, of: number, file: string): string => `Reading ${file} (${Math.min(done + 1, of)} of ${of})`,
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
    unverified: "Written, but the tie-out is not verified yet: see below.",
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
    made: {
      goalCards: (many: number): string => `${count(many, "sheet")} written. Fill in the yellow cells of the goal cards.`,
      scoreSheets: (many: number): string => `${count(many, "score sheet")} written, the team sheet included.`,
      writeLab: (many: number): string => `What you tried out is in the workbook: ${count(many, "sheet")} written.`,
    },
    sheetList: "Sheets written",
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
      intro: "Change a factor and see what it would earn. Nothing is written.",
      open: "Read the scores",
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
  },
  help: "Help",
  version: (version: string): string => `Version ${version}`,
  noHost: {
    outside: {
      title: "Open this in Excel",
      text: "Target Cascade works inside Excel: open a workbook, choose the Target Cascade tab on the ribbon, and press Open pane.",
    },
    old: {
      title: "This Excel is too old",
      text: "Target Cascade needs Excel 2021, Microsoft 365 or Excel on the web. Please update Excel.",
    },
    offline: {
      title: "Office did not load",
      text: "The part that connects to Excel could not be loaded. Check the network, then close this pane and open it again.",
    },
  },
};

function count(many: number, what: string, several = `${what}s`): string {
  return `${many} ${many === 1 ? what : several}`;
}
