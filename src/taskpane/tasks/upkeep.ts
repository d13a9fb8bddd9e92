/** Copies for others, and keeping the workbook in order: what is seldom done. */
import { nothing } from "./afterwards";
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
  oldTexts: task({
    command: "oldTextsThere",
    load: () => import("../../commands/archive/oldTexts"),
    place: "prepare",
    run: (oldTextsThere) => oldTextsThere(),
    after: ({ value }) => ({ dialog: { type: "LetGo", found: value } }),
  }),
  /** The dialog that asks for it stays, and has the file. */
  archiveTexts: task({
    command: "archiveTexts",
    load: () => import("../../commands/archive/oldTexts"),
    place: "prepare",
    run: (archiveTexts) => archiveTexts(),
    after: nothing,
  }),
  letTextsGo: task({
    command: "letOldTextsGo",
    load: () => import("../../commands/archive/oldTexts"),
    place: "prepare",
    isCancellable: true,
    run: (letOldTextsGo, { options: { onProgress, signal } }) => letOldTextsGo({ onProgress, signal }),
    after: nothing,
  }),
};
