/** Where Excel shows a workbook that it opens, as far as a user may look in vain; null: before everything else. */
export type NewWindow = "behind" | "inTab" | null;

/** @param platform that Office reports: `Mac`, `OfficeOnline`, `PC` */
export function newWindow(platform: string): NewWindow {
  if (platform === "Mac") return "behind";
  return platform === "OfficeOnline" ? "inTab" : null;
}
