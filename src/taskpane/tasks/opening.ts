/** Opening a workbook that this version did not write, or whose last writing broke off. */
import { generated, lookAgain, nothing } from "./afterwards";
import { task } from "./task";

export const openingTasks = {
  /** Looks who wrote the workbook; what is wrong with its plan is told by others. */
  opening: task({
    command: "opening",
    load: () => import("../../commands/opening/opening"),
    place: null,
    keepsReport: true,
    run: (opening) => opening(),
    after: ({ value }) => ({ opening: { found: value, aside: false } }),
    refused: nothing,
    failed: nothing,
  }),
  moveUp: task({
    command: "moveUp",
    load: () => import("../../commands/opening/moveUp"),
    place: "split",
    isCancellable: true,
    run: (moveUp, { options }, how: "adopt" | "copy") => moveUp(how, options),
    after: generated,
    again: lookAgain,
  }),
  finish: task({
    command: "finish",
    load: () => import("../../commands/opening/finish"),
    place: "split",
    isCancellable: true,
    run: (finish, { options }, how: "putBack" | "keep") => finish(how, options),
    after: generated,
    again: lookAgain,
  }),
};
