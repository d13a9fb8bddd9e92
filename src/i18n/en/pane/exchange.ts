/** English texts: how plans and lists come in, and plans go out. */
export const exchange = {
  replace: {
    title: "Replace the plan in this workbook?",
    text: (sheet: string): string => `“${sheet}” already holds a plan. What you entered there will be replaced.`,
    advice: "Undo brings it back while it is among the recent actions. To keep it longer, export it first.",
    yes: "Replace",
    no: "Keep it",
  },
  import: {
    title: "Import",
    list: "Your own list",
    listHint:
      "Clients, managers, last year's figures: on the sheet in front, whatever its headings. Select it, or just go to its sheet. " +
      "A plan that was exported to a sheet is taken, too.",
    takeList: "Take what is on this sheet",
    file: "A file",
    choose: "Choose a file…",
    fileHint: "A workbook with your list (.xlsx, .csv), or a plan file (.json) that was exported here",
    unreadable: (reason: string): string => `This file cannot be read: ${reason}`,
    paste: "Or paste cells of a list, or the text of a plan file",
    yes: "Import",
    no: "Cancel",
    notFound: {
      NoList: (sheet: string): string =>
        `${sheet === "" ? "Nothing here" : `Nothing on “${sheet}”`} looks like a list. Select one row of headings, such as ` +
        "Client, Account manager and Revenue, together with the rows below it.",
      OwnSheet: (sheet: string): string => `“${sheet}” is the add-in's own sheet. Go to your own list on another sheet, then take it.`,
    },
  },
  export: {
    title: "Export the plan",
    text: "The plan as a file",
    hint: "Copied into a text editor, it is saved as plan.json.",
    cannotSave: "Excel on this device lets no add-in save files. Put the plan on a sheet, or copy it.",
    sheet: {
      /** Of the sheet. */
      tab: "Plan file",
      put: "Put it on a sheet",
      there: (sheet: string): string =>
        `The plan stands on “${sheet}”: its column A is the file. To bring it in again, go to that sheet, press Import, ` +
        "then “Take what is on this sheet”.",
    },
    close: "Close",
  },
};
