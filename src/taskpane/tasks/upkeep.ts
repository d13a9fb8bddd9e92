/** Copies for others, and keeping the workbook in order: what is seldom done. */
import { task } from "./task";

export const upkeepTasks = {
  sendingOffer: task({
    command: "sendingOffer",
    load: () => import("../../commands/sending/copyToSend"),
    place: "prepare",
    run: (sendingOffer) => sendingOffer(),
    after: ({ value }) => ({ dialog: { type: "Send", offer: value } }),
  }),
  copyToSend: task({
    command: "copyToSend",
    load: () => import("../../commands/sending/copyToSend"),
    place: "prepare",
    isCancellable: true,
    run: (copyToSend, { options }, ids: readonly string[], name: string) => copyToSend(ids, name, options),
    started: (_ids: readonly string[], _name: string) => ({ dialog: null }),
    after: ({ value }) => ({ dialog: { type: "Sent", copy: value } }),
  }),
};
