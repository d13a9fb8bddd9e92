import type { WorkDetail } from "../../../plan/problem/details/work";
import type { ProblemTexts } from "../../problemTexts";
import { known } from "./words";

export const work: ProblemTexts<WorkDetail> = {
  UnknownTask: ({ name, known: names }) =>
    `There is no task with the number “${name}”. Enter numbers of tasks in this list, or add this one. ${known(names)}`,
  AfterItself: ({ task }) => `Task ${task} waits for itself. Remove its own number from what comes before it.`,
  TaskCircle: ({ path }) =>
    `These tasks wait for each other: ${path.join(" → ")}. None of them could ever begin. ` +
    "Remove one of them from what comes before another.",
};
