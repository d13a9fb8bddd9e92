/**
 * A manager's name as part of a tab's name that formulas refer to: O'Neil becomes O’Neil. Apostrophes would be doubled and an
 * exclamation mark would look like the end of the tab's name, and neither every program nor every reader gets that right.
 */
export function ownTab(name: string): string {
  return name.replaceAll("'", "’").replaceAll("!", "！");
}
