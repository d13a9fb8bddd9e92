import type { WorkbookDetail } from "../../../plan/problem/details/workbook";
import { excerpt } from "../../../plan/problem/excerpt";
import type { ProblemTexts } from "../../problemTexts";

export const workbook: ProblemTexts<WorkbookDetail> = {
  SheetLeftOver: ({ sheet }) =>
    `The sheet “${sheet}” shows something that the plan no longer has, such as a ` +
    "period or minimums, and was left as it was. Delete it if you do not need it.",
  NobodysSheet: ({ sheet }) =>
    `The sheet “${sheet}” belongs to an account manager who is no longer in the ` +
    "plan, and was left as it was. Delete it, or keep it as a record. If only the " +
    "name or id was changed, enter the former one as the id on the input sheet.",
  NoPageSetup: () =>
    "The sheets are complete, but Excel did not accept their page set-up, often " +
    "because no printer is installed. Check the print preview before you print.",
  NotProtected: ({ sheet }) =>
    `The sheet “${sheet}” is complete, but Excel did not protect it. Choose ` +
    "Review › Protect Sheet on it, without a password, before you hand it out.",
  CalculatesByHand: () =>
    "Excel is set to calculate by hand in all open workbooks, so what you type shows in totals and checks " +
    "only after F9. Choose Formulas › Calculation Options › Automatic to have it calculated at once.",
  WishFound: ({ found, planned }) =>
    `${excerpt(found)} was typed over ${planned}, which is what the plan says. It stays in its cell, marked, and the plan is as it was. ` +
    "Change the targets, or fix the number with a hold or a revision, to have it planned; " +
    "clear the cell and generate again to have the plan's number back.",
  PutBack: ({ found }) =>
    found === ""
      ? "The cell was cleared. It is filled by this add-in and says again what follows from the plan. " +
        "Change the plan to have it say something else."
      : `“${excerpt(found)}” was typed here. The cell is filled by this add-in and says again what follows from the plan. ` +
        "Insert a row or a column of your own for remarks, or write them beside: those stay.",
  MorePutBack: ({ count, sheet }) =>
    `On the sheet “${sheet}” ${count} more cells say again what follows from the plan. Undo (Ctrl+Z) if you need what stood there.`,
  MadeAnew: ({ sheet, because }) =>
    `The sheet “${sheet}” was made anew, and what you had changed on it is gone: ` +
    {
      codesGone: "its hidden last row or column was cleared or deleted, by which its rows are known.",
      recordGone: "the hidden record of what was written on it was changed or deleted.",
      older: "an earlier version of this add-in had made it and kept no record.",
    }[because] +
    " Undo (Ctrl+Z) or open a saved copy if you need it. From now on your changes are kept.",
  SheetGone: ({ sheet }) =>
    `The sheet “${sheet}” has been deleted, and what was typed on it is no longer part of the plan. ` +
    "Undo (Ctrl+Z) or open a saved copy if it should be.",
  EntriesGone: ({ sheet, before, now }) =>
    `On the sheet “${sheet}” there were ${before} entries when it was written last, and now there are ${now}. ` +
    "The others are no longer part of the plan. Undo (Ctrl+Z) or open a saved copy if they should be.",
  NotVerified: ({ because }) =>
    "Everything is written, but the tie-out is not verified: " +
    `${because === "Calculating" ? "Excel was still calculating" : "it could not be read back"}. Check the tie-out sheet once ` +
    "Excel has calculated (F9): every line there has to show ✓. There is no need to do it again.",
};
