/**
 * What users do that still goes wrong, act by act and kind of sheet by kind: it falls to the merging of what users changed in our sheets
 * with what is written anew. One that holds again has to leave the list.
 */
const PRINTED = ["F1", "F2", "F3", "tie-out", "F4", "dashboard"] as const;

/** What is their own in a sheet that is written anew is overwritten, and nobody is told. */
const OVERWRITTEN: Readonly<Record<string, readonly string[]>> = {
  "a word of their own beside": [...PRINTED, "actuals", "changes"],
  "a row of their own inside": [...PRINTED, "changes"],
  "a column of their own inside": PRINTED,
  "a colour of their own": [...PRINTED, "actuals", "changes"],
  "a hint of their own": [...PRINTED, "actuals", "changes"],
};

/** What was reported or decided is removed by hand, together with the last trace of it, and nobody is told. */
const REMOVED: Readonly<Record<string, readonly string[]>> = {
  cleared: ["F4"],
  deleted: ["F4", "actuals", "changes"],
  "first row deleted": ["F4"],
  "first column deleted": ["F4"],
  "name of ours deleted": ["F4"],
  "tables' bodies cleared": ["actuals", "changes"],
};

export function isKnownRed(act: string, kind: string): boolean {
  return [OVERWRITTEN, REMOVED].some((reds) => reds[act]?.includes(kind) === true);
}
