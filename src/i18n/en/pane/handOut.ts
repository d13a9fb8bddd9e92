/** English texts of the pane for workbooks that are handed out. */
export const handOut = {
  title: (month: string, files: number): string => `${month}: ${files} ${files === 1 ? "workbook" : "workbooks"} to hand out`,
  hint:
    "Each holds the manager's monthly plan to fill in and the manager's own lists. Open a workbook in a window of its own and " +
    "save it there under the name shown. What comes back is taken in as ever.",
  stopped: (made: number, of: number): string =>
    `Stopped after ${made} of ${of}. Those listed are whole; make the others again when you like.`,
  behind: "On the Mac the new window may open behind this one.",
  inTab: "It opens in another tab of the browser. If nothing opens, allow pop-ups for Excel and try again.",
  open: "Open",
  opened: "Open again",
  openOf: (manager: string): string => `Open the workbook of ${manager}`,
  reopenOf: (manager: string): string => `Open the workbook of ${manager} again`,
  save: "Save all as .zip",
  saved: (file: string): string =>
    `${file} was given to the browser to save. If it is not among the downloads, open the workbooks one by one.`,
  cannotSave: "Excel on this device lets no add-in save files. Open the workbooks one by one and save them there.",
  close: "Close",
};
