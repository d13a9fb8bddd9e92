/** Numbers that were typed over the plan's: taken into it, or put back. */
import type { HoldShown, LocatedProblem } from "../../commands/outcome/outcome";
import type { WeightsBy } from "../../plan/choice/weightsBy";
import type { WishesGiven } from "../../commands/wishes/takeWishes";
import type { CellName } from "../../sheet/place/place";
import type { Session } from "../session/session";
import { drafted, generated, lookAgain } from "./afterwards";
import { seenFirst, task, type Changes } from "./task";

export const wishTasks = {
  takeWishes: task({
    command: "takeWishes",
    load: () => import("../../commands/wishes/takeWishes"),
    place: null,
    isCancellable: true,
    keepsReport: true,
    run: (takeWishes, { options }, given: WishesGiven) => takeWishes(given, options),
    after: generated,
    refused: besideThem,
    again: lookAgain,
  }),
  /** Numbers that were held are split again, once it was seen what that changes. */
  /** Managers share the target by other weights. */
  weigh: task({
    command: "weighManagers",
    load: () => import("../../commands/plan/weighManagers"),
    place: "split",
    isCancellable: true,
    run: (weighManagers, { options }, by: WeightsBy) => weighManagers(by, seenFirst(options)),
    after: generated,
    again: lookAgain,
  }),
  releaseHolds: task({
    command: "releaseHolds",
    load: () => import("../../commands/holds/releaseHolds"),
    place: "split",
    isCancellable: true,
    run: (releaseHolds, { options }, holds: readonly HoldShown[]) => releaseHolds(holds, seenFirst(options)),
    after: generated,
    again: lookAgain,
  }),
  refuseWishes: task({
    command: "refuseWishes",
    load: () => import("../../commands/wishes/refuseWishes"),
    place: null,
    isCancellable: true,
    keepsReport: true,
    run: (refuseWishes, { options }, wishes: readonly CellName[]) => refuseWishes(wishes, options),
    after: generated,
    again: lookAgain,
  }),
};

/** What stands against them is told where they are listed, so that others can be chosen. */
function besideThem(problems: readonly LocatedProblem[], { report }: Session): Changes {
  return report?.type === "Generated" ? { report: { ...report, refused: problems } } : drafted(problems);
}
