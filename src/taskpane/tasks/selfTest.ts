/** The self-test (自检): asks Excel what the product relies on, with sheets of its own. */
import { lookAgain } from "./afterwards";
import { task } from "./task";

export const selfTestTasks = {
  selfTest: task({
    command: "selfTest",
    load: () => import("../../commands/pane/selfTest"),
    place: null,
    isCancellable: true,
    run: (selfTest, { options }) => selfTest(options),
    started: () => ({ dialog: null }),
    after: ({ value }) => ({ report: { type: "SelfTested", ...value } }),
    again: lookAgain,
  }),
};
