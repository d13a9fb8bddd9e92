/** English texts: why the pane cannot work; read before anything else. */
export const noHost = {
  outside: {
    title: "Open this in Excel",
    text: "Target Cascade works inside Excel: open a workbook, choose the Target Cascade tab on the ribbon, and press Open pane.",
  },
  old: {
    title: "This Excel is too old",
    text: "Target Cascade needs Excel 2021, Microsoft 365 or Excel on the web. Please update Excel.",
  },
  unread: {
    title: "Target Cascade did not load",
    text: "A part of the add-in could not be loaded. Check the network, then close this pane and open it again.",
  },
  offline: {
    title: "Office did not load",
    text: "The part that connects to Excel could not be loaded. Check the network, then close this pane and open it again.",
  },
};
