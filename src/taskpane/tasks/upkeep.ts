/** Copies for others, and keeping the workbook in order: what is seldom done. */
import { generated, lookAgain, nothing } from "./afterwards";
import { seenFirst, task } from "./task";

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
  repair: task({
    command: "repair",
    load: () => import("../../commands/repair/repair"),
    place: "prepare",
    isCancellable: true,
    run: (repair, { options }) => repair(seenFirst(options)),
    after: generated,
    again: lookAgain,
  }),
  oldTexts: task({
    command: "oldTextsThere",
    load: () => import("../../commands/archive/oldTexts"),
    place: null,
    run: (oldTextsThere) => oldTextsThere(),
    after: ({ value }) => ({ dialog: { type: "LetGo", found: value } }),
  }),
  /** The dialog that asks for it stays, and has the file. */
  archiveTexts: task({
    command: "archiveTexts",
    load: () => import("../../commands/archive/oldTexts"),
    place: null,
    run: (archiveTexts) => archiveTexts(),
    after: nothing,
  }),
  letTextsGo: task({
    command: "letOldTextsGo",
    load: () => import("../../commands/archive/oldTexts"),
    place: null,
    isCancellable: true,
    run: (letOldTextsGo, { options: { onProgress, signal } }) => letOldTextsGo({ onProgress, signal }),
    after: (_done, { checked }) => (checked?.type === "Checked" ? { checked: { ...checked, oldTexts: 0 } } : {}),
  }),
};
