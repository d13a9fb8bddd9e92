/** Changes in the course of the year: how it stands, what a change would do, making it and taking it back. */
import type { GivenChange } from "../../commands/year/withChange";
import type { StagesGiven } from "../../commands/year/setStages";
import type { Generated, PreviewShown } from "../../commands/outcome/outcome";
import { askedAgain, previewedAnew, withFound, type Previewed } from "../session/previewed";
import type { Session } from "../session/session";
import type { Negotiation } from "../../commands/year/saveProposals";
import { generated, lookAgain, nothing } from "./afterwards";
import { kept, seenFirst, task, type Changes, type Done } from "./task";

/** What comes of it stands in the dialog that asked. */
const forDialog = { place: null, keepsReport: true, refused: unanswered, failed: unanswered } as const;

/** Whoever asked tells why. */
function unanswered(): Changes {
  return { previewed: null };
}

/** The dialog is gone when it is done. */
function changed(done: Done<Generated>): Changes {
  return { ...generated(done), dialog: null, previewed: null };
}

const askedFirst = (preview: PreviewShown, { previewed }: Session): Changes => ({ previewed: askedAgain(previewed, preview) });

export type GivenRespreading = Extract<GivenChange, { readonly type: "respread" }>;

function respreading({ given }: Previewed): [GivenRespreading] | null {
  return given.type === "Change" && given.change.type === "respread" ? [given.change] : null;
}

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
    started: (change: GivenChange) => ({ previewed: { given: { type: "Change", change }, catchUp: [], found: null, refusal: null } }),
    after: (done, { previewed }) => ({ previewed: withFound(previewed, done) }),
    anew: {
      given: ({ previewed }) => (previewed?.given.type === "Change" && previewed.found !== null ? [previewed.given.change] : null),
      then: (outcome, { previewed }) => ({ previewed: previewedAnew(previewed, outcome) }),
    },
  }),
  previewProposals: task({
    ...forDialog,
    command: "previewProposals",
    load: () => import("../../commands/year/saveProposals"),
    run: (previewProposals, _around, negotiation: Negotiation) => previewProposals(negotiation),
    started: (negotiation: Negotiation) => ({
      previewed: { given: { type: "Negotiated", negotiation }, catchUp: [], found: null, refusal: null },
    }),
    after: (done, { previewed }) => ({ previewed: withFound(previewed, done) }),
    anew: {
      given: ({ previewed }) => (previewed?.given.type === "Negotiated" && previewed.found !== null ? [previewed.given.negotiation] : null),
      then: (outcome, { previewed }) => ({ previewed: previewedAnew(previewed, outcome) }),
    },
  }),
  catchUp: task({
    ...forDialog,
    command: "compareCatchUp",
    load: () => import("../../commands/year/compareCatchUp"),
    run: (compareCatchUp, _around, change: GivenRespreading) => compareCatchUp(change),
    after: ({ value }, { previewed }) => ({ previewed: previewed && { ...previewed, catchUp: value } }),
    // What is offered is not worth refusing what it is offered beside.
    refused: nothing,
    failed: nothing,
    anew: {
      given: ({ previewed }) => (previewed?.found && previewed.catchUp.length > 0 ? respreading(previewed) : null),
      then: (outcome, { previewed }) => ({
        previewed: previewed && kept(previewed, { ...previewed, catchUp: outcome.type === "Done" ? outcome.value : [] }),
      }),
    },
  }),
  /** The dialog stays open, with what was typed, until it is done. */
  change: task({
    command: "makeChange",
    load: () => import("../../commands/year/makeChange"),
    place: "follow",
    isCancellable: true,
    showsItself: true,
    run: (makeChange, { options }, change: GivenChange, agreed: string) => makeChange(change, seenFirst(options, agreed)),
    after: changed,
    asked: askedFirst,
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
    after: changed,
    asked: askedFirst,
    again: lookAgain,
  }),
};
