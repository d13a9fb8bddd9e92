/**
 * What users do that still goes wrong, act by act and kind of sheet by kind. One that holds again has to leave the list.
 *
 * What is their own in a sheet that people type into, and that is written whole, is overwritten, and nobody is told.
 */
const OVERWRITTEN: Readonly<Record<string, readonly string[]>> = {
  "a word of their own beside": ["actuals"],
  "a row of their own inside": ["changes"],
  "a colour of their own": ["actuals"],
  "a hint of their own": ["actuals"],
};

export function isKnownRed(act: string, kind: string): boolean {
  return OVERWRITTEN[act]?.includes(kind) === true;
}
