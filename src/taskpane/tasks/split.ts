/** How the target is split, chosen in the pane with a preview. */
import type { SplitChosen } from "../../commands/plan/readSplit";
import { task } from "./task";

export const splitTasks = {
  openSplit: task({
    command: "readSplit",
    load: () => import("../../commands/plan/readSplit"),
    place: "split",
    keepsReport: true,
    run: (readSplit, { session }) => readSplit(session.split),
    after: ({ value }, { split }) => ({ split: { ...value, problems: split?.problems ?? [], isWritten: false } }),
  }),
  applySplit: task({
    command: "setSplit",
    load: () => import("../../commands/plan/setSplit"),
    place: "split",
    run: (setSplit, _, chosen: SplitChosen) => setSplit(chosen),
    after: ({ value }) => ({ split: { ...value, problems: [], isWritten: true } }),
    refused: (problems, { split }) => ({ split: split && { ...split, problems } }),
    // What somebody has typed since is shown, and nothing of it is lost.
    again: ({ split }) => [split?.isWritten ? "look" : "openSplit"],
  }),
};
