/** What is made of what managers report, what checking it asks about, and the contents of the workbook. */
import type { CheckRequest, ReportsChecked } from "../../commands/checking/checkReports";
import type { SettingsGiven } from "../../commands/checking/settingsGiven";
import type { ReportWanted } from "../../commands/checking/makeReport";
import { nothing } from "./afterwards";
import { kept, task } from "./task";

type Shown = Extract<ReportsChecked, { readonly type: "Checked" }>;

export const reportTasks = {
  contents: task({
    command: "makeContents",
    load: () => import("../../commands/plan/makeContents"),
    place: "check",
    isCancellable: true,
    run: (makeContents, { options }) => makeContents(options),
    after: ({ value, notices }) => ({ report: { type: "Made", task: "contents", made: value, notices } }),
  }),
  report: task({
    command: "makeReport",
    load: () => import("../../commands/checking/makeReport"),
    place: "check",
    isCancellable: true,
    run: (makeReport, { options }, wanted: ReportWanted) => makeReport(wanted, options),
    after: ({ value, notices }) => ({ report: { type: "Made", task: "report", made: value, notices } }),
  }),
  /** Before the team was told nothing is checked, and the card asks. */
  checkReports: task({
    command: "checkReports",
    load: () => import("../../commands/checking/checkReports"),
    place: "check",
    isCancellable: true,
    run: (checkReports, { options }, request: CheckRequest) => checkReports(request, options),
    after: ({ value, notices }) => ({
      checked: value,
      report: value.type === "Checked" ? { type: "Made", task: "checkReports", made: value.made, notices } : null,
    }),
  }),
  /** What is shown of the last check, as the workbook stands by now. */
  checkedNow: task({
    command: "checkedNow",
    load: () => import("../../commands/checking/checkReports"),
    place: null,
    isQuiet: true,
    run: (checkedNow, { options }, shown: Shown) => checkedNow(shown, options),
    after: ({ value }) => ({ checked: value }),
    refused: nothing,
    failed: nothing,
    anew: {
      given: ({ checked, place }) => (checked?.type === "Checked" && place === "check" ? [checked] : null),
      // As long as it cannot be told, what was found stands.
      then: (outcome, { checked }) => (outcome.type === "Done" ? { checked: kept(checked, outcome.value) } : {}),
    },
  }),
  checkSettings: task({
    command: "checkSettings",
    load: () => import("../../commands/checking/checkSettings"),
    place: null,
    keepsReport: true,
    run: (checkSettings) => checkSettings(),
    after: nothing,
  }),
  setCheckSettings: task({
    command: "setCheckSettings",
    load: () => import("../../commands/checking/checkSettings"),
    place: "check",
    isCancellable: true,
    run: (setCheckSettings, { options }, given: SettingsGiven) => setCheckSettings(given, options),
    after: nothing,
  }),
};
