import { notRead } from "./pane/notRead";
import type { Failure, FailureCode } from "../failure";
import type { Standing } from "../failure";

/** What to tell when Excel, or the workbook as it stands, refuses something: what happened, and what to do. */
interface Advice {
  readonly happened: string;
  readonly remedy: string;
}

/** A table instead of a chain of ifs, so that a code without a sentence does not compile. */
const advice: Readonly<Record<FailureCode, Advice>> = {
  WorkbookProtected: {
    happened: "The workbook's structure is protected, so no sheets can be added.",
    remedy: "Choose Review › Protect Workbook to lift the protection, then try again.",
  },
  SheetProtected: {
    happened: "A sheet that has to be rewritten is protected.",
    remedy: "Choose Review › Unprotect Sheet on that sheet, then try again.",
  },
  NoInputSheet: { happened: "This workbook has no input sheet yet.", remedy: "Start with Sample, New or Import." },
  EarlierVersion: {
    happened: "Sheets of this workbook were made by an earlier version.",
    remedy: "Say first whether to go on with them or to keep a copy of them.",
  },
  LaterVersion: {
    happened: "This workbook was written by a later version of the add-in, so this one only reads it.",
    remedy: "Update the add-in to change it.",
  },
  BeingWritten: {
    happened: "Another window is writing into this workbook at this moment.",
    remedy: "Try again when it has finished; after two minutes without a word from it, this one goes on.",
  },
  LastSheet: {
    happened: "Undoing would leave no sheet that can be seen.",
    remedy: "Add a sheet, or unhide one, and try again.",
  },
  BrokenOff: {
    happened: "The last writing broke off in the middle.",
    remedy: "Say first whether to put back what stood before or to keep what stands.",
  },
  NoSuchPlace: {
    happened: "The cell is not there any more.",
    remedy: "Its sheet was deleted or rebuilt; press Check to get an up-to-date list.",
  },
  Cancelled: { happened: "It was cancelled.", remedy: "" },
  NotLoaded: notRead,
  Internal: {
    happened: "Something went wrong in this add-in.",
    remedy: "Copy the details and send them to whoever looks after this add-in.",
  },
  AccessDenied: {
    happened: "Excel did not allow the change.",
    remedy: "The workbook may be protected or opened for reading only: lift the protection or save your own copy, then try again.",
  },
  ActivityLimitReached: { happened: "Excel is busy with other work.", remedy: "Wait a minute, then try again." },
  ApiNotFound: {
    happened: "This version of Excel lacks something the add-in needs.",
    remedy: "Update Excel: it takes Excel 2021, Microsoft 365 or Excel on the web.",
  },
  Conflict: { happened: "Somebody else changed the workbook at the same moment.", remedy: "Try again." },
  ConnectionFailure: { happened: "The connection to Excel was lost.", remedy: "Check the network, then try again." },
  FilteredRangeConflict: { happened: "A filter is in the way of the change.", remedy: "Clear the filters on the sheet, then try again." },
  GeneralException: {
    happened: "Excel reported an error that it does not explain.",
    remedy: "Try again; if it happens again, save, close and open the workbook.",
  },
  InactiveWorkbook: { happened: "Another workbook came to the front.", remedy: "Click into this workbook and try again." },
  InsertDeleteConflict: {
    happened: "Something on the sheet is in the way, so cells cannot be inserted or deleted.",
    remedy: "Remove what you added to the sheet, or delete the sheet and generate again.",
  },
  InvalidArgument: {
    happened: "Excel did not accept what was written.",
    remedy: "Copy the details and send them to whoever looks after this add-in.",
  },
  InvalidOperation: {
    happened: "Excel cannot do that with the workbook as it stands.",
    remedy: "Delete the generated sheets and generate again.",
  },
  InvalidOperationInCellEditMode: {
    happened: "A cell is being edited.",
    remedy: "Press Enter in the cell to finish, or Esc to leave it as it was, then try again.",
  },
  InvalidReference: {
    happened: "A cell or sheet that was referred to is not there any more.",
    remedy: "Try again; a deleted sheet is made anew.",
  },
  InvalidSelection: { happened: "What is selected is in the way.", remedy: "Click a single cell, then try again." },
  ItemAlreadyExists: {
    happened: "A sheet, table or name that is needed is taken by something else.",
    remedy: "Rename whatever begins with TC_ and is not the add-in's, then try again.",
  },
  ItemNotFound: {
    happened: "A sheet, table or name disappeared while the work was going on.",
    remedy: "Try again; a deleted sheet is made anew.",
  },
  MergedRangeConflict: {
    happened: "Merged cells are in the way of the change.",
    remedy: "Unmerge the cells you merged on the sheet, then try again.",
  },
  NotImplemented: {
    happened: "This version of Excel lacks something the add-in needs.",
    remedy: "Update Excel: it takes Excel 2021, Microsoft 365 or Excel on the web.",
  },
  OperationCellsExceedLimit: {
    happened: "That is more cells than Excel takes at once.",
    remedy: "Split the plan into several workbooks, for example one per region.",
  },
  RangeExceedsLimit: {
    happened: "That is more cells than Excel takes at once.",
    remedy: "Split the plan into several workbooks, for example one per region.",
  },
  RequestAborted: { happened: "Excel broke the work off.", remedy: "Try again." },
  RequestPayloadSizeLimitExceeded: {
    happened: "That is more than Excel on the web takes at once.",
    remedy: "Split the plan into several workbooks, or generate in desktop Excel.",
  },
  ResponsePayloadSizeLimitExceeded: {
    happened: "That is more than Excel on the web hands out at once.",
    remedy: "Split the plan into several workbooks, or work in desktop Excel.",
  },
  ServiceNotAvailable: { happened: "Excel's service does not answer.", remedy: "Wait a minute, then try again." },
  Timeout: { happened: "Excel took too long to answer.", remedy: "Close what else is running in Excel, then try again." },
  UnsupportedOperation: {
    happened: "Excel cannot do that here.",
    remedy: "Leave special views such as shared or protected view, then try again.",
  },
};

/** What stands in the workbook now. */
function standing(workbook: Standing): string {
  switch (workbook.type) {
    case "Untouched":
      return "Nothing was changed.";
    case "PutBack":
      return workbook.unprotected.length === 0
        ? "Everything was put back as it was."
        : "Everything was put back as it was. " +
            `Only the protection of ${tabs(workbook.unprotected)} could not be: choose Review › Protect Sheet there.`;
    case "Written":
      return "But what you asked for was done before that and stands in the workbook, complete: do not do it again.";
    case "HalfWritten":
      return (
        `Not everything could be put back: ${tabs(workbook.sheets)} may hold some of the old ` +
        "and some of the new. Use Undo, or close without saving. Where there are hidden sheets " +
        "called “TC backup …”, they hold what was there before, until sheets are next written."
      );
  }
}

/** “F1”, “F2” and 3 more sheets. */
function tabs(names: readonly string[]): string {
  const named = names.slice(0, MOST_TABS).map((name) => `“${name}”`);
  return named.join(", ") + (names.length > MOST_TABS ? ` and ${names.length - MOST_TABS} more` : "");
}

const MOST_TABS = 5;

/** English texts: writing to the workbook, and the command line. */
export const writing = {
  /** "The sheet is protected. Choose … Nothing was changed. [SheetProtected]" */
  failure: ({ code, sheet, workbook }: Failure): string => {
    const { happened, remedy } = advice[code];
    return [happened, sheet === "" ? "" : `Sheet: ${sheet}.`, workbook.type === "Written" ? "" : remedy, standing(workbook), `[${code}]`]
      .filter(Boolean)
      .join(" ");
  },
  commandLine: {
    usage:
      "Usage: npm run generate -- PLAN.json [-o OUT.xlsx] [--through-office | --print]\n\n  PLAN.json         a plan " +
      "file\n  -o OUT.xlsx       where to save; left out: the plan file's name with .xlsx, beside it\n" +
      "  --through-office  make the same file by the add-in's own commands on a local spreadsheet, which takes longer\n" +
      "  --print           write the sheets as text to standard output instead of a file",
    faults: {
      unknown: (option: string) => `There is no option ${option}.`,
      twice: (option: string) => `${option} is given twice.`,
      valueMissing: (option: string) => `${option} needs a value behind it.`,
      noValue: (option: string) => `${option} takes no value.`,
    },
    unreadable: (path: string, reason: string) => `Cannot read ${path}: ${reason}`,
    unwritable: (path: string, reason: string) => `Cannot write ${path}: ${reason}`,
    sheet: (name: string, totals: string) => `${name}: ${totals}`,
    ties: (lines: number) => `Tie-out: all ${lines} lines hold ✓`,
    broken: (held: number, lines: number, place: string) => `Tie-out: ${held} of ${lines} lines hold ✗ first broken at ${place}`,
    unverified: "Tie-out: not verified ✗ it could not be read back",
    saved: (path: string) => `Saved ${path}`,
  },
};
