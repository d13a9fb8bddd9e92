/** Cells: going to one, explaining a number, and filling cells of the user's own by a spread method. */
import type { SpreadPreview, SpreadWish } from "../../commands/cells/previewSpread";
import type { Place } from "../../commands/outcome/outcome";
import { nothing } from "./afterwards";
import { kept, task } from "./task";

export const cellTasks = {
  goTo: task({
    command: "goTo",
    load: () => import("../../commands/workbook/goTo"),
    place: null,
    keepsReport: true,
    run: (goTo, _around, place: Place) => goTo(place),
    after: nothing,
  }),
  /** To a table or a named area of ours, such as that of the managers. */
  goToPart: task({
    command: "goToPart",
    load: () => import("../../commands/workbook/goToPart"),
    place: null,
    keepsReport: true,
    run: (goToPart, _around, name: string) => goToPart(name),
    after: nothing,
  }),
  /** Explains the number in the selected cell. */
  why: task({
    command: "whyCell",
    load: () => import("../../commands/plan/whyCell"),
    place: "check",
    run: (whyCell, _around, ...at: [] | [Place]) => whyCell(...at),
    after: ({ value }) => ({ report: { type: "Why", found: value } }),
    anew: {
      given: ({ report }) => (report?.type === "Why" && report.found.type === "Answered" ? [report.found.place] : null),
      // Where another number stands by now, or none, nothing is said of it.
      then: (outcome, { report }) => {
        const before = report?.type === "Why" && report.found.type === "Answered" ? report.found : null;
        const now = outcome.type === "Done" && outcome.value.type === "Answered" ? outcome.value : null;
        return { report: now !== null && now.title === before?.title ? { type: "Why", found: now } : null };
      },
    },
  }),
  /** Shows what a spread method would make of the selected cells. */
  spread: task({
    command: "previewSpread",
    load: () => import("../../commands/cells/previewSpread"),
    place: "split",
    run: (previewSpread, _around, wish: SpreadWish, ...at: [] | [string]) => previewSpread(wish, ...at),
    after: ({ value }) => ({ report: { type: "Spread", preview: value } }),
    anew: {
      given: ({ report }) =>
        report?.type === "Spread" && report.preview.type === "Preview" ? [report.preview.wish, report.preview.place] : null,
      then: (outcome, { report }) => ({
        report: outcome.type === "Done" ? kept(report, { type: "Spread", preview: outcome.value }) : null,
      }),
    },
  }),
  spreadWrite: task({
    command: "applySpread",
    writesCells: true,
    load: () => import("../../commands/cells/applySpread"),
    place: "split",
    run: (applySpread, _around, preview: Extract<SpreadPreview, { readonly type: "Preview" }>) => applySpread(preview),
    after: ({ value }) => ({ report: { type: "SpreadWritten", written: value } }),
  }),
  /** Where the selection is. */
  address: task({
    command: "selectedAddress",
    load: () => import("../../commands/cells/selectedAddress"),
    place: "split",
    keepsReport: true,
    run: (selectedAddress) => selectedAddress(),
    after: nothing,
  }),
  /** The same, looked at by the pane itself. */
  selection: task({
    command: "selectedAddress",
    load: () => import("../../commands/cells/selectedAddress"),
    place: null,
    isQuiet: true,
    run: (selectedAddress) => selectedAddress(),
    after: nothing,
    refused: nothing,
    // A chart, or several areas at once: the preview says so.
    failed: nothing,
  }),
};
