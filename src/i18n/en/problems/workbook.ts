import type { WorkbookDetail } from "../../../plan/problem/details/workbook";
import { excerpt } from "../../../plan/problem/excerpt";
import type { ProblemTexts } from "../../problemTexts";

const GONE = { codesGone: "its hidden last row or column was gone.", recordGone: "the hidden record of it was gone." };
const UNDO = "Undo (Ctrl+Z) or open a saved copy if you need it.";

export const workbook: ProblemTexts<WorkbookDetail> = {
  SheetLeftOver: ({ sheet }) =>
    `The sheet “${sheet}” shows something that the plan no longer has, such as a ` +
    "period or minimums, and was left as it was. Delete it if you do not need it.",
  NobodysSheet: ({ sheet }) =>
    `The sheet “${sheet}” belongs to an account manager who is no longer in the ` +
    "plan, and was left as it was. Delete it, or keep it as a record. If only the " +
    "name or id was changed, enter the former one as the id, in the hidden column behind the account managers.",
  CellChanged: ({ found }) =>
    found === ""
      ? "The cell was cleared since it was checked, so nothing was written. Check again."
      : `The cell says “${excerpt(found)}” by now, so nothing was written. Check again.`,
  OfEarlierPlan: ({ sheets }) =>
    `What the earlier plan made stays, and says so under its title: ${sheets.join(", ")}. ` +
    "Choose Generate sheets to bring it up to date, or delete it.",
  NoPageSetup: () =>
    "The sheets are complete, but Excel did not accept their page set-up, often " +
    "because no printer is installed. Check the print preview before you print.",
  NotProtected: ({ sheet }) =>
    `The sheet “${sheet}” is complete, but Excel did not protect it. Choose ` +
    "Review › Protect Sheet on it, without a password, before you hand it out.",
  CalculatesByHand: () =>
    "Excel is set to calculate by hand in all open workbooks, so what you type shows in totals and checks " +
    "only after F9. Choose Formulas › Calculation Options › Automatic to have it calculated at once.",
  WishFound: ({ found, planned, formula }) =>
    `${excerpt(found)}${answered(formula)} was typed over the plan's ${planned}. It stays, and the plan is as it was. ` +
    "Change targets or holds to have it planned; clear the cell to have the plan's number back.",
  TargetWished: ({ found, planned, formula }) =>
    `${excerpt(found)}${answered(formula)} was typed over the target itself, ${planned}. It stays, and the plan is as it was. ` +
    "Change the target on the input sheet, or by a revision once the year has begun; clear the cell to have the plan's number back.",
  HoldGone: ({ title }) => `${title} is no longer held as it was shown. Choose once more from what is held now.`,
  SplitChanged: () => "The input has changed since this was shown, so nothing was written. Check the preview, which starts from it now.",
  WishGone: () => "A number that was typed over the plan's no longer stands there. Choose once more from what stands there now.",
  WishElsewhere: ({ found }) =>
    `${excerpt(found)} stands over a sum that the plan is not split by. Change the target or the buffers on the input sheet instead.`,
  WishNotNumber: ({ found }) => `“${excerpt(found)}” is not a number. Enter one, or clear the cell.`,
  WishMissed: ({ found, nearest }) =>
    `The plan cannot say ${found} here to the unit; ${nearest} comes nearest. Enter that, or choose one number at a time.`,
  PutBack: ({ found }) =>
    found === ""
      ? "The cell was cleared and is filled again. Change the plan to have it say something else."
      : `“${excerpt(found)}” was typed over what follows from the plan, which stands here again. Insert rows of your own for remarks.`,
  MorePutBack: ({ count, sheet }) => `On “${sheet}” ${count} more cells are filled again. ${UNDO}`,
  BroughtUpToDate: ({ sheet, count, figures }) =>
    `The input was changed after “${sheet}” was written: ${count} of its cells are brought up to date. ` +
    `Before, they said ${figures}. ${UNDO}`,
  LineKept: ({ heading }) =>
    `“${heading}” has left the plan; its line stays for what you typed on it. Delete it when you no longer need it.`,
  NotPlanned: ({ found, more }) =>
    `${excerpt(found)}${more === 0 ? "" : ` and ${more} more numbers`} on a row or column of your own ${more === 0 ? "is" : "are"} not ` +
    "part of the plan; totals leave that out. Enter what is to be planned on the input sheet.",
  MadeAnew: ({ sheet, because }) => `“${sheet}” was made anew, without what you had changed on it: ` + `${GONE[because]} ${UNDO}`,
  SheetMended: ({ sheet, because }) =>
    `“${sheet}” is mended: ${GONE[because]} Numbers that differ from the plan stay as wishes, each of them listed. Check those; this ` +
    "cannot be undone in the pane.",
  SheetSetAside: ({ sheet, copy, because }) =>
    `“${sheet}” was made anew: ${GONE[because]} What stood on it nobody could put together; it is on “${copy}”, which is yours. ` +
    "Delete it once you have taken what you need.",
  OwnLost: ({ sheet, found, more }) =>
    `“${sheet}” was written anew, without “${excerpt(found)}”, which stood here beside what is ours` +
    `${more === 0 ? "" : `, and without ${more} more cells of your own`}. ${UNDO}`,
  ReferenceGone: ({ sheet, cell, found, more }) =>
    `What ${cell} on your sheet “${sheet}” pointed at has gone: instead of ${excerpt(found)} it says #REF!` +
    `${more === 0 ? "" : `, and so do ${more} more cells there`}. Correct the formula there.`,
  ReferenceSlipped: ({ sheet, cell, found, now, more }) =>
    `${cell} on your sheet “${sheet}”, ${excerpt(found)}, points at something else now: rows or columns there have come, gone or moved` +
    `${now === null ? "; what it meant is gone" : `; for what it meant it has to say ${excerpt(now)}`}` +
    `${more === 0 ? "" : `; so it is with ${more} more cells there`}. Correct the formula there.`,
  MonthUnknown: ({ sheet }) =>
    `“${sheet}” no longer says which month it is of: its hidden row or column is gone. It stays as it is, and nothing typed on it ` +
    "counts. Undo (Ctrl+Z), open a saved copy, or make the monthly plan again.",
  SheetGone: ({ sheet }) => `The sheet “${sheet}” was deleted, and what was typed on it has left the plan. ${UNDO}`,
  EntriesGone: ({ sheet, before, now }) => `“${sheet}” had ${before} entries and has ${now}; the others have left the plan. ${UNDO}`,
  NotVerified: ({ because }) =>
    "Everything is written, but the tie-out is not verified: " +
    `${because === "Calculating" ? "Excel was still calculating" : "it could not be read back"}. Check the tie-out sheet once ` +
    "Excel has calculated (F9): every line there has to show ✓.",
};

function answered(formula: string | null): string {
  return formula === null ? "" : ` (${excerpt(formula)})`;
}
