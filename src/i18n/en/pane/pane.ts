import { count } from "../count";
import { notRead } from "./notRead";
import { review } from "./review";
import { split } from "./split";
import { time } from "./time";

/** English texts: pane. */
export const pane = {
  title: "Target Cascade",
  language: { label: "Language and previews", choice: "Language", automatic: "Same as Excel", review: "Always show what will be written" },
  places: { label: "Parts of the add-in", prepare: "Prepare", split: "Split", follow: "Follow", check: "Check", review: "Review" },
  busy: {
    look: "Looking at the workbook…",
    opening: "Looking who wrote the workbook…",
    finish: "Bringing the sheets in order…",
    moveUp: "Bringing the sheets up to date…",
    sample: "Putting in the sample plan…",
    new: "Making an empty plan…",
    import: "Reading the plan file…",
    readList: "Reading the list…",
    putList: "Bringing the list in…",
    export: "Writing the plan file…",
    check: "Checking the input sheet…",
    generate: "Splitting the target…",
    generateSeen: "Seeing what would be written…",
    truth: "Looking how the workbook stands…",
    detail: "Making the monthly detail…",
    takeWishes: "Planning what was typed…",
    undoAction: "Undoing…",
    recent: "Looking what was done last…",
    refuseWishes: "Putting back the plan's numbers…",
    weigh: "Sharing the target anew…",
    releaseHolds: "Releasing what was held…",
    monthly: "Making monthly sales plans…",
    handOut: "Making workbooks to hand out…",
    dashboard: "Making the dashboard…",
    review: "Looking through what came back…",
    takeIn: "Taking actuals in…",
    spread: "Working out the preview…",
    spreadWrite: "Writing the cells…",
    address: "Looking at the selection…",
    why: "Tracing the number…",
    year: "Looking at the year…",
    preview: "Working out what changes…",
    previewProposals: "Working out what changes…",
    catchUp: "Comparing ways to catch up…",
    change: "Making the change…",
    undo: "Taking the last change back…",
    negotiate: "Writing down what was agreed…",
    stages: "Writing down how far plans have come…",
    priorities: "Making the four quadrants…",
    timeLedger: "Making the time ledger…",
    workPlan: "Ordering the work…",
    goTo: "Going to the cell…",
    mark: "Marking the cells…",
    mend: "Correcting the cell…",
    goToPart: "Going to its part of the input…",
    selfTest: "Asking Excel…",
    goalCards: "Making the goal cards…",
    report: "Making the report…",
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
  problems: {
    /** @param places in how many places they show */
    correct: (many: number, places = many): string => `${count(many, "thing")} to correct${places > many ? `, in ${places} places` : ""}`,
    assumed: (many: number, places = many): string => `${count(many, "note")}${places > many ? `, in ${places} places` : ""}`,
    more: (many: number): string => `And ${many} more, shown once these are corrected.`,
    alike: (many: number, rows: readonly number[]): string => {
      const named = rows.length === 0 ? "" : `: ${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}`;
      return `${many} more like this${named}${rows.length > 0 && rows.length < many ? " …" : ""}`;
    },
    /** @param of how many were to be marked; `locked`: tabs that are protected with a password */
    marked: (cells: number, of: number, locked: readonly string[]): string => {
      const which = cells < of ? `The first ${cells} of ${of} cells are` : cells === 1 ? "The cell is" : "The cells are";
      const said = cells === 0 ? "" : `${which} marked in the workbook (⚠, underlined). A mark goes as soon as its cell is corrected.`;
      return [said, ...locked.map((tab) => `“${tab}” is protected with a password, so nothing is marked there.`)].join(" ").trim();
    },
    mend: (becomes: string, cells: number): string => `Change to ${becomes}${cells > 1 ? ` (${cells} cells)` : ""}`,
    row: (list: string, row: number): string => `${list} row ${row}`,
    /** By the table's name in the workbook; the others are called by their sheets. */
    lists: {
      TC_Metrics: "Metric",
      TC_Products: "Product",
      TC_Managers: "Manager",
      TC_Seasonality: "Seasonality",
      TC_Clients: "Client",
      TC_Holds: "Hold",
      TC_Bounds: "Limit",
      TC_Buffers: "Buffer",
      TC_Minimums: "Minimum",
      TC_Holidays: "Holiday",
      TC_Grades: "Grade",
    } as Readonly<Record<string, string>>,
  },
  /** Sheets that are there now, by what made them. */
  made: {
    goalCards: (many: number): string => `${count(many, "sheet")} written. Fill in the yellow cells of the goal cards.`,
    report: (many: number): string => `${count(many, "report sheet")} written.`,
    scoreSheets: (many: number): string => `${count(many, "score sheet")} written, the team sheet included.`,
    writeLab: (many: number): string => `What you tried out is in the workbook: ${count(many, "sheet")} written.`,
    priorities: (_many: number): string => "The four quadrants are ready. Fill in the yellow cells; classes and order follow.",
    workPlan: (_many: number): string => "The plan of work is in order: every task stands below those that come before it.",
    timeLedger: (_many: number): string => "The time ledger is ready. Fill in its yellow cells; everything else follows.",
  },
  sheetList: "Sheets written",
  cancelled: "Cancelled. Everything is as it was before.",
  failed: "That did not work",
  notRead: `${notRead.happened} ${notRead.remedy}`,
  tryAgain: "Try again",
  copy: { details: "Copy details", copied: "Copied", byHand: "Press Ctrl+C to copy", text: "Copy" },
  help: "Help",
  version: (version: string): string => `Version ${version}`,
  ...split,
  score: review,
  time,
};
