/**
 * What users do that still goes wrong, act by act and kind of sheet by kind. One that holds again has to leave the list.
 *
 * What is their own in a sheet that people type into, and that is written whole, is overwritten, and nobody is told.
 */
const OVERWRITTEN: Readonly<Record<string, readonly string[]>> = {
  "a word of their own beside": ["F4", "actuals"],
  "a row of their own inside": ["F4", "changes"],
  "a column of their own inside": ["F4"],
  "a colour of their own": ["F4", "actuals"],
  "a hint of their own": ["F4", "actuals"],
};

/** What was reported or decided is removed by hand, together with the last trace of it, and nobody is told. */
const REMOVED: Readonly<Record<string, readonly string[]>> = {
  cleared: ["F4"],
};

export function isKnownRed(act: string, kind: string): boolean {
  return [OVERWRITTEN, REMOVED].some((reds) => reds[act]?.includes(kind) === true);
}
