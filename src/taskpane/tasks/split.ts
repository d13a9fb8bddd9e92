/** How the target is split, chosen in the pane with a preview. */
import type { SplitChosen } from "../../commands/plan/readSplit";
import type { Outcome } from "../../commands/outcome/outcome";
import type { SplitDraft } from "../session/splitDraft";
import { kept, task } from "./task";

const FRESH = { isWritten: false, isBroken: false };

/** What was chosen stays; nothing moves where the plan says what it said. */
function renewed(outcome: Outcome<SplitChosen>, split: SplitDraft): SplitDraft {
  if (outcome.type === "Problems") return { ...split, problems: outcome.problems, isBroken: true };
  if (outcome.type !== "Done") return split;
  const { read, choice } = outcome.value;
  if (split.isBroken || read.stamp !== split.read.stamp) return { read, choice, problems: [], ...FRESH };
  return kept(split.read.places, read.places) === split.read.places ? split : { ...split, read: { ...read, inputs: split.read.inputs } };
}

export const splitTasks = {
  openSplit: task({
    command: "readSplit",
    load: () => import("../../commands/plan/readSplit"),
    place: "split",
    keepsReport: true,
    run: (readSplit, { session }) => readSplit(session.split),
    after: ({ value }) => ({ split: { ...value, problems: [], ...FRESH } }),
    anew: {
      given: ({ split }) => (split === null ? null : []),
      then: (outcome, { split }) => ({ split: split && renewed(outcome, split) }),
    },
  }),
  /** After applying was refused. Whoever has left the page meanwhile is not brought back. */
  rereadSplit: task({
    command: "readSplit",
    load: () => import("../../commands/plan/readSplit"),
    place: null,
    keepsReport: true,
    run: (readSplit, { session }) => readSplit(session.split),
    after: ({ value }, { split }) => ({ split: split && { ...value, problems: split.problems, ...FRESH } }),
  }),
  applySplit: task({
    command: "setSplit",
    load: () => import("../../commands/plan/setSplit"),
    place: "split",
    run: (setSplit, { options: { review } }, chosen: SplitChosen) => setSplit(chosen, { review }),
    // Whoever has left the page meanwhile is not brought back.
    after: ({ value }, { split }) => ({ split: split && { ...value, problems: [], ...FRESH, isWritten: true } }),
    refused: (problems, { split }) => ({ split: split && { ...split, problems } }),
    // What somebody has typed since is shown, and nothing of it is lost.
    again: ({ split }) => [split === null || split.isWritten ? "look" : "rereadSplit"],
  }),
};
