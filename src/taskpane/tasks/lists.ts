/** Somebody's own list: read, shown, brought in. */
import type { ListToPut } from "../../commands/lists/putList";
import type { ListShown, ListSource } from "../../commands/lists/readSource";
import { isPlanText } from "../../lists/planText";
import { listed, lookAgain } from "./afterwards";
import { seenFirst, task } from "./task";

function saysTheSame(before: ListShown, now: ListShown): boolean {
  const said = ({ grid, found, known, hasPlan, remembered }: ListShown): string =>
    JSON.stringify([grid.origin, grid.values, [...grid.hiddenRows], [...grid.hiddenColumns], found, known, hasPlan, remembered]);
  return said(before) === said(now);
}

export const listTasks = {
  readList: task({
    command: "readSource",
    load: () => import("../../commands/lists/ownList"),
    place: "split",
    isCancellable: true,
    run: (readSource, { options }, source: ListSource) => readSource(source, options),
    started: (_source: ListSource) => ({ dialog: null }),
    after: ({ value }) => {
      if (value.type === "PlanFile") return { importText: value.text };
      return { dialog: value.type === "List" ? { type: "List", list: value } : { type: "Import", notFound: value } };
    },
    refused: listed,
    // What is typed into it while it is shown; where it is no list any more, what was read stands until it is brought in.
    anew: {
      given: ({ dialog }): [ListSource] | null =>
        dialog?.type === "List" && dialog.list.inWorkbook !== null ? [{ type: "Selection", again: dialog.list.inWorkbook }] : null,
      then: (outcome, { dialog }) => {
        if (dialog?.type !== "List" || outcome.type !== "Done" || outcome.value.type !== "List") return {};
        return saysTheSame(dialog.list, outcome.value) ? {} : { dialog: { type: "List", list: outcome.value } };
      },
    },
    // A plan file is brought in like one that was pasted.
    again: ({ dialog, report, importText }) => (dialog === null && report === null && isPlanText(importText) ? ["import"] : []),
  }),
  /** `seen`: what was agreed to of what a plan that is there becomes, which is always seen first; null: there is no plan. */
  putList: task({
    command: "putList",
    load: () => import("../../commands/lists/ownList"),
    place: "split",
    isCancellable: true,
    showsItself: true,
    run: (putList, { options }, list: ListToPut, seen: { readonly agreed: string | null } | null) =>
      putList(list, seen === null ? options : seenFirst(options, seen.agreed)),
    after: ({ value, notices }) => ({
      dialog: null,
      plan: { type: "Ready", summary: value },
      report: { type: "Placed", task: "import", notices },
    }),
    refused: () => ({}),
    again: lookAgain,
  }),
};
