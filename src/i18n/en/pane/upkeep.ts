import { count } from "../count";

/** English texts of the pane: copies for others, and keeping the workbook in order. */
export const upkeep = {
  title: "Send and tidy up",
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
  repair: {
    open: "Repair the sheets",
    hint: "When sheets, their names or what is hidden on them is broken: shows what it found before it writes anything.",
  },
  letGo: {
    open: "Let go of old texts",
    hint: "Texts of reports that are past the months agreed in the check settings. Counts stay.",
    title: "Old texts",
    none: (months: number, through: string): string =>
      `There are none: texts are kept for ${count(months, "month")}, and up to ${through} none is left.`,
    found: (months: number, through: string): string =>
      `Texts are kept for ${count(months, "month")}. These are dated up to ${through}, and the team was told that they go:`,
    entries: (list: string, entries: number): string => `${list}: ${count(entries, "entry", "entries")}`,
    stays:
      "Days, clients, results and all counts stay. Places, contacts, telephones and what was written go; " +
      "where something is counted, a mark that says nothing (… or # and digits) stands instead.",
    forGood: "This cannot be undone, nor can anything before it: the workbook keeps these texts nowhere any more. Save the archive first.",
    archive: "Make the archive",
    archived: "The archive has all of these entries as they are. Save it or open it:",
    without: "I do not need an archive",
    go: "Let go of the texts",
    gone: (cells: number): string =>
      `${count(cells, "cell")} cleared. The texts are nowhere in this workbook any more; earlier copies of the file still have them.`,
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
