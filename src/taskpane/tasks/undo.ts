/** Undoing the newest action, and the list of those that can be undone. */
import type { UndoAsked } from "../../commands/undo/undoAction";
import { nothing } from "./afterwards";
import { kept, task } from "./task";

export const undoTasks = {
  undoAction: task({
    command: "undoAction",
    load: () => import("../../commands/undo/undoAction"),
    place: null,
    isCancellable: true,
    run: (undoAction, { options }, asked: UndoAsked = {}) => undoAction(asked, options),
    after: ({ value, notices }) => ({ report: { type: "Undoing", undoing: value, notices } }),
    again: ({ report, year }) =>
      report?.type === "Undoing" && report.undoing.type === "Undone"
        ? ["look", ...(year.type === "Unknown" ? [] : (["year"] as const))]
        : [],
  }),
  recent: task({
    command: "recentActions",
    load: () => import("../../commands/undo/recentActions"),
    place: null,
    keepsReport: true,
    run: (recentActions) => recentActions(),
    after: ({ value }) => ({ recent: value }),
    anew: {
      given: ({ recent }) => (recent === null ? null : []),
      then: (outcome, { recent }) => (outcome.type === "Done" ? { recent: recent && kept(recent, outcome.value) } : {}),
    },
    refused: nothing,
    failed: nothing,
  }),
};
