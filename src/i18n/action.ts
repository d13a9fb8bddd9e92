/** What a user asked for, as the list of recent actions names it. */
export const ACTION_TYPES = [
  "sample",
  "new",
  "import",
  "generate",
  "weigh",
  "setSplit",
  "monthSheet",
  "monthly",
  "managerSheets",
  "takeIn",
  "dashboard",
  "change",
  "undoChange",
  "negotiate",
  "stages",
  "takeWishes",
  "refuseWishes",
  "releaseHolds",
  "goalCards",
  "scoreSheets",
  "lab",
  "report",
  "contents",
  "convert",
  "personal",
  "checkReports",
  "checkSettings",
  "spread",
  "mend",
  "finish",
  "moveUp",
  "repair",
  "letGo",
] as const;

export type ActionType = (typeof ACTION_TYPES)[number];

export interface Action {
  readonly type: ActionType;
  /** Who has said so. Left out: nobody knows. */
  readonly by?: string;
}
