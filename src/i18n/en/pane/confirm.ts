import { count } from "../count";

/** English texts: what would be written, shown before it is. */
export const confirm = {
  title: "What will be written",
  sheets: "Sheets",
  /** What stands on sheets that are there already. */
  cells: "Cells",
  concerns: (many: number): string => `${count(many, "cell")} that you or others typed into will change, or must be decided on.`,
  concernsNobody: "Nothing that anybody typed is changed or removed.",
  nothing: "Every sheet says already what it will say.",
  isNew: (size: number): string => `new sheet, ${count(size, "cell")}`,
  isAnew: (size: number): string => `made anew, ${count(size, "cell")}`,
  counts: {
    putBack: (many: number): string => `${many} put back`,
    lost: (many: number): string => `${many} of your own removed`,
    conflict: (many: number): string => `${many} in conflict`,
    kept: (many: number): string => `${many} of yours kept`,
    changed: (many: number): string => `${many} changed`,
    new: (many: number): string => `${many} new`,
    removed: (many: number): string => `${many} removed`,
  },
  kinds: {
    putBack: "Typed over what is calculated: put back",
    lost: "Your own, removed",
    conflict: "You and the plan both changed it: yours stays",
    kept: "Yours, stays",
    changed: "The plan changes it",
    new: "New",
    removed: "No longer part of the plan",
  },
  show: "Show",
  all: "All",
  allSheets: "All sheets",
  many: (kind: string, many: number): string => `${kind} (${many})`,
  from: (was: string, becomes: string): string => `${was} → ${becomes}`,
  stays: (was: string, planned: string): string => `${was} (plan: ${planned})`,
  empty: "empty",
  more: (many: number): string => `Show more (${many} left)`,
  confirm: "Write this",
  leave: "Leave everything as it is",
  back: "Back",
  anew: "The workbook has changed since. This is what would be written now.",
};
