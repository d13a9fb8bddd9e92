/** Changes in the course of the year: how it stands, what a change would do, making it and taking it back. */
import type { GivenChange } from "../../commands/year/withChange";
import type { StagesGiven } from "../../commands/year/setStages";
import type { Negotiation } from "../../commands/year/saveProposals";
import { generated, lookAgain, nothing } from "./afterwards";
import { kept, seenFirst, task } from "./task";

/** What comes of it stands in the dialog that asked. */
const forDialog = { place: null, keepsReport: true, after: nothing, refused: nothing, failed: nothing } as const;

export type GivenRespreading = Extract<GivenChange, { readonly type: "respread" }>;

export const yearTasks = {
  /** How the year stands. It is read again after everything that may have changed it, wherever that was asked for. */
  year: task({
    command: "yearState",
    load: () => import("../../commands/year/yearState"),
    place: null,
    keepsReport: true,
    whenChosen: "follow",
    run: (yearState) => yearState(),
    after: ({ value }) => ({ year: { type: "Ready", state: value } }),
    refused: (problems) => ({ year: { type: "Problems", problems } }),
    anew: {
      given: ({ year }) => (year.type === "Unknown" ? null : []),
      then: (outcome, { year, dialog }) => {
        if (outcome.type === "Done") return { year: kept(year, { type: "Ready", state: outcome.value }) };
        // A dialog that asks keeps what is typed in it; what stands against it is told when it goes on.
        return outcome.type === "Problems" && dialog === null ? { year: kept(year, { type: "Problems", problems: outcome.problems }) } : {};
      },
    },
  }),
  preview: task({
    ...forDialog,
    command: "previewChange",
    load: () => import("../../commands/year/previewChange"),
    run: (previewChange, _around, change: GivenChange) => previewChange(change),
  }),
  previewProposals: task({
    ...forDialog,
    command: "previewProposals",
    load: () => import("../../commands/year/saveProposals"),
    run: (previewProposals, _around, negotiation: Negotiation) => previewProposals(negotiation),
  }),
  catchUp: task({
    ...forDialog,
    command: "compareCatchUp",
    load: () => import("../../commands/year/compareCatchUp"),
    run: (compareCatchUp, _around, change: GivenRespreading) => compareCatchUp(change),
  }),
  /** The dialog stays open, with what was typed, until it is done. */
  change: task({
    command: "makeChange",
    load: () => import("../../commands/year/makeChange"),
    place: "follow",
    isCancellable: true,
    showsItself: true,
    run: (makeChange, { options }, change: GivenChange, agreed: string) => makeChange(change, seenFirst(options, agreed)),
    after: (done) => ({ ...generated(done), dialog: null }),
    again: lookAgain,
  }),
  undo: task({
    command: "undoChange",
    load: () => import("../../commands/year/undoChange"),
    place: "follow",
    isCancellable: true,
    run: (undoChange, { options }) => undoChange(seenFirst(options)),
    after: generated,
    again: lookAgain,
  }),
  /** What stands against it is told in the card that asked. */
  stages: task({
    command: "setStages",
    load: () => import("../../commands/year/setStages"),
    place: "follow",
    isCancellable: true,
    run: (setStages, { options }, given: StagesGiven) => setStages(given, options),
    after: generated,
    refused: nothing,
    again: lookAgain,
  }),
  /** As `change`. */
  negotiate: task({
    command: "saveProposals",
    load: () => import("../../commands/year/saveProposals"),
    place: "follow",
    isCancellable: true,
    showsItself: true,
    run: (saveProposals, { options }, negotiation: Negotiation, agreed: string) => saveProposals(negotiation, seenFirst(options, agreed)),
    after: (done) => ({ ...generated(done), dialog: null }),
    again: lookAgain,
  }),
};
