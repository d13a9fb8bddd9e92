import { count } from "../count";

/** English texts: what would be written, shown before it is. */
export const confirm = {
  title: "What will be written",
  sheets: "Sheets",
  found: "What is broken",
  noneFound: "Nothing broken was found. What follows would be written anyway the next time.",
  /** By what was found. Tabs are joined. */
  damage: {
    namesGone: (names: number): string => `${count(names, "name")} of the workbook ${names === 1 ? "is" : "are"} gone, and put back`,
    sheetsGone: (tabs: string): string => `Deleted, and made anew: ${tabs}`,
    codesGone: (tabs: string): string => `Hidden codes are gone: ${tabs}`,
    recordGone: (tabs: string): string => `The hidden record is gone: ${tabs}`,
    keptAsCopy: (tabs: string): string => `Cannot be put together, kept as a copy, yours from then on: ${tabs}`,
  },
  /** Where codes or the record are gone. */
  mended: "Numbers that differ from the plan stay as wishes and are listed; your notes stay. A repair of these sheets cannot be undone.",
  /** What stands on sheets that are there already. */
  cells: "Cells",
  concerns: (many: number): string => `${count(many, "cell")} that you or others typed into will change, or must be decided on.`,
  concernsNobody: "Nothing that anybody typed is changed or removed.",
  nothing: "Every sheet says already what it will say.",
  isNew: (size: number): string => `new sheet, ${count(size, "cell")}`,
  isAnew: (size: number): string => `made anew, ${count(size, "cell")}`,
  counts: {
    putBack: (many: number): string => `${many} put back`,
    lost: (many: number): string => `${many} of your own replaced or removed`,
    conflict: (many: number): string => `${many} in conflict`,
    kept: (many: number): string => `${many} of yours kept`,
    line: (many: number): string => `${many} of your rows or columns kept`,
    changed: (many: number): string => `${many} changed`,
    new: (many: number): string => `${many} new`,
    removed: (many: number): string => `${many} removed`,
  },
  kinds: {
    putBack: "Typed over what is calculated: put back",
    lost: "Your own, replaced or removed",
    conflict: "You and the plan both changed it: yours stays",
    kept: "Yours, stays",
    line: "A row or column with something of yours: stays",
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
