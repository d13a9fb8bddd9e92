/** What is made of what managers report. */
import type { ReportWanted } from "../../commands/checking/makeReport";
import { task } from "./task";

export const reportTasks = {
  report: task({
    command: "makeReport",
    load: () => import("../../commands/checking/makeReport"),
    place: "check",
    isCancellable: true,
    run: (makeReport, { options }, wanted: ReportWanted) => makeReport(wanted, options),
    after: ({ value, notices }) => ({ report: { type: "Made", task: "report", made: value, notices } }),
  }),
};
