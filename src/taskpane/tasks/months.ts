/** The months: their plans, the dashboard, and reports that come back. */
import type { ManagerSheetsRequest } from "../../commands/months/managerSheets";
import type { MonthlyRequest } from "../../commands/months/monthlyRequest";
import type { ReturnedFile } from "../../commands/months/takeIn";
import { NOTHING_RETURNED } from "../session/session";
import { generated, lookAgain, told } from "./afterwards";
import { kept, task } from "./task";

/** Files that came back. */
const MOST_ANEW = 12;

export const monthTasks = {
  monthly: task({
    command: "makeMonthly",
    load: () => import("../../commands/months/monthlyPlans"),
    place: "follow",
    isCancellable: true,
    run: (makeMonthly, { options }, request: MonthlyRequest) => makeMonthly(request, options),
    after: generated,
    again: lookAgain,
  }),
  managerSheets: task({
    command: "managerSheets",
    load: () => import("../../commands/months/monthlyPlans"),
    place: "follow",
    isCancellable: true,
    run: (managerSheets, { options }, request: ManagerSheetsRequest) => managerSheets(request, options),
    after: generated,
    again: lookAgain,
  }),
  handOut: task({
    command: "handOutFiles",
    load: () => import("../../commands/months/monthlyPlans"),
    place: "follow",
    isCancellable: true,
    run: (handOutFiles, { options }, request: MonthlyRequest) => handOutFiles(request, options),
    after: ({ value }) => ({ dialog: { type: "HandOut", handedOut: value } }),
  }),
  dashboard: task({
    command: "makeDashboard",
    load: () => import("../../commands/months/makeDashboard"),
    place: "follow",
    isCancellable: true,
    run: (makeDashboard, { options }) => makeDashboard(options),
    after: generated,
    again: lookAgain,
  }),
  /** Looks through these files and the sheets that were typed into. */
  review: task({
    command: "reviewReturned",
    load: () => import("../../commands/months/takeIn"),
    place: "follow",
    isCancellable: true,
    run: (reviewReturned, { options }, files: readonly ReturnedFile[]) => reviewReturned(files, options),
    started: (files: readonly ReturnedFile[]) => ({ returned: { files, review: null } }),
    after: ({ value }, { returned }) => ({ returned: { ...returned, review: value } }),
    // Of many files it would take minutes each time; before anything is taken in they are looked through anew in any case.
    anew: {
      given: ({ returned: { files, review } }) => (review === null || files.length > MOST_ANEW ? null : [files]),
      then: (outcome, { returned }) =>
        outcome.type === "Done" ? { returned: { ...returned, review: returned.review && kept(returned.review, outcome.value) } } : {},
    },
  }),
  /** Takes over what was looked through. */
  takeIn: task({
    command: "takeIn",
    load: () => import("../../commands/months/takeIn"),
    place: "follow",
    isCancellable: true,
    run: (takeIn, { session, options }) => takeIn(session.returned.files, options, session.turned),
    after: (done) => ({ ...generated(done), returned: NOTHING_RETURNED, turned: [] }),
    // What is done all the same must not be offered once more.
    failed: (failure, session) => ({
      ...told(failure, session),
      ...(failure.workbook.type === "Written" && { returned: NOTHING_RETURNED, turned: [] }),
    }),
    again: lookAgain,
  }),
};
