import { count } from "../count";

/** English texts of the pane: copies for others, and keeping the workbook in order. */
export const upkeep = {
  title: "Send, tidy up, repair",
  send: {
    open: "Save a copy to send",
    hint: "A workbook with the sheets you choose, and nothing of what is typed, reported or found.",
    title: "A copy to send",
    explain: "The workbook itself stays as it is. Choose what is in the copy:",
    kinds: {
      plan: "Sheets of the plan",
      report: "Made of months and reports, about people",
      own: "Your own sheets, as they are, with whatever names and telephones stand there",
    },
    never: (sheets: number): string => `Not in the copy: ${count(sheets, "sheet")}`,
    because: {
      typed: "What is typed in, reported or found",
      phones: "With other people's telephones",
      hidden: "Not shown",
      unknown: "Not as they were made: split the target first",
    },
    also:
      "Nor are: the record of what was written, steps to undo, hidden codes, names, lists to choose from, " +
      "and of your own sheets charts, merged cells and colour rules.",
    make: "Make the copy",
    name: (year: string): string => `Targets ${year} to send`.replace(/\s+/g, " "),
    madeTitle: "The copy is ready",
    madeHint: "Look what is in it, then save it or open it.",
    sheet: {
      values: (formulas: number): string =>
        `${count(formulas, "formula")} that looked elsewhere ${formulas === 1 ? "is a value" : "are values"} now`,
      charts: (charts: number): string => `${count(charts, "chart")} left out`,
      own: "your own sheet",
    },
    without: (sheets: readonly string[]): string => `Not in it: ${sheets.join(", ")}`,
  },
  file: {
    open: "Open",
    save: "Save",
    saved: (file: string): string =>
      `${file} was given to the browser to save. If it is not among the downloads, open it and save it there.`,
    cannotSave: "Excel on this device lets no add-in save files. Open it and save it there.",
  },
  close: "Close",
  cancel: "Cancel",
};
