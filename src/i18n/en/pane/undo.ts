import type { ActionType } from "../../action";
import { count } from "../count";

/** English texts: undoing, and the list of recent actions. */
export const undo = {
  undo: "Undo",
  backTo: "Undo back to before this",
  recent: "Recent actions",
  none: "There is nothing to undo.",
  explain: "The newest is undone first. They stand in the workbook, also after it was saved.",
  hadMore: "Earlier actions are not kept any more.",
  what: (cells: number, sheets: number): string => `${count(cells, "cell")} on ${count(sheets, "sheet")}`,
  undone: (action: string): string => `Undone: ${action}. Everything is as it was before.`,
  nothing: "There is nothing to undo, or something else was done meanwhile.",
  cannot: (action: string): string => `"${action}" cannot be undone.`,
  typedSince: (action: string, many: number): string =>
    `Before "${action}" is undone: ${count(many, "cell")} that it has written ${many === 1 ? "was" : "were"} typed over since.`,
  goes: "What was typed there goes if you undo. Everything else that was typed since stays.",
  moreCells: (many: number): string => `and ${count(many, "more cell", "more cells")}`,
  anyway: "Undo all the same",
  ended: {
    movedUp: "It brought sheets of an earlier version up to date.",
    unknownSheet: "Nobody knows what a sheet that it has written said before.",
    tooLarge: "It has changed more than the workbook keeps for undoing.",
    recordChanged:
      "The hidden notes in the workbook are not what it has left: Excel's own undo, another window or another program has changed them.",
    sheetGone: (tab: string): string => `The sheet ${tab} was deleted by hand.`,
    sheetMoved: (tab: string): string => `Rows or columns of ${tab} are not where it has left them. Put them back and try again.`,
  },
  actions: {
    sample: "Put in the sample plan",
    new: "Make an empty plan",
    import: "Import a plan",
    generate: "Split the target",
    monthSheet: "Make a monthly detail",
    monthly: "Make monthly sales plans",
    takeIn: "Take in actuals",
    dashboard: "Make the dashboard",
    change: "Change of the year",
    undoChange: "Take back a change of the year",
    negotiate: "Write down what was negotiated",
    stages: "Say how far plans have come",
    takeWishes: "Plan what was typed",
    refuseWishes: "Put back the plan's numbers",
    goalCards: "Make goal cards",
    scoreSheets: "Make score sheets",
    lab: "Write the score",
    convert: "Convert formulas",
    personal: "Make a sheet of time and work",
    spread: "Spread into cells",
    finish: "Go on after a writing that broke off",
    moveUp: "Bring an earlier version up to date",
  } satisfies Readonly<Record<ActionType, string>> as Readonly<Record<ActionType, string>>,
};
