/** Somebody's own list: read, shown, brought in. */
import type { ListToPut } from "../../commands/lists/putList";
import type { ListSource } from "../../commands/lists/readSource";
import { isPlanText } from "../../lists/planText";
import { listed, lookAgain } from "./afterwards";
import { seenFirst, task } from "./task";

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
