/** Sheets of people's own time, one for whoever wants one. */
import { F16 } from "../../forms/F16/form";
import { F17 } from "../../forms/F17/form";
import { F18 } from "../../forms/F18/form";
import type { PersonalForm } from "../../forms/forms";
import type { Report } from "../session/session";
import { task } from "./task";

/** Sheets that people fill in for themselves, in the order in which they are offered. */
export const timeTasks = {
  priorities: personalSheet("priorities", F16),
  timeLedger: personalSheet("timeLedger", F17),
  workPlan: personalSheet("workPlan", F18),
};

function personalSheet(name: Extract<Report, { readonly type: "Made" }>["task"], form: PersonalForm) {
  return task({
    command: "makePersonalSheet",
    load: () => import("../../commands/time/makePersonalSheet"),
    place: "follow",
    run: (makePersonalSheet, _around, who: string) => makePersonalSheet(form, who),
    after: ({ value, notices }) => ({ report: { type: "Made", task: name, made: value, notices } }),
  });
}
