/** Everything that can be asked for in the pane, by name. A new task is an object in one of these files, and its words in `pane.busy`. */
import type { TaskName } from "../session/session";
import { cellTasks } from "./cells";
import { listTasks } from "./lists";
import { monthTasks } from "./months";
import { planTasks } from "./plan";
import { reportTasks } from "./reports";
import { scoreTasks } from "./scores";
import { selfTestTasks } from "./selfTest";
import { openingTasks } from "./opening";
import type { AnyTask } from "./task";
import { timeTasks } from "./time";
import { splitTasks } from "./split";
import { upkeepTasks } from "./upkeep";
import { undoTasks } from "./undo";
import { wishTasks } from "./wishes";
import { yearTasks } from "./year";

export const TASKS = {
  ...planTasks,
  ...listTasks,
  ...cellTasks,
  ...monthTasks,
  ...yearTasks,
  ...reportTasks,
  ...scoreTasks,
  ...timeTasks,
  ...selfTestTasks,
  ...openingTasks,
  ...wishTasks,
  ...splitTasks,
  ...undoTasks,
  ...upkeepTasks,
} satisfies Readonly<Record<TaskName, AnyTask>>;

type Tasks = typeof TASKS;
export type Task = keyof Tasks;

/** What whoever runs a task has to give. */
export type Given<Name extends Task> = Tasks[Name] extends { run(command: never, around: never, ...given: infer Own): unknown }
  ? Own
  : never;

type CommandOf<Name extends Task> = Awaited<ReturnType<Tasks[Name]["load"]>>[Tasks[Name]["command"] &
  keyof Awaited<ReturnType<Tasks[Name]["load"]>>];

/** How a task ended. */
export type OutcomeOf<Name extends Task> = Awaited<ReturnType<Tasks[Name]["run"]>>;

/** A task together with how it ended. */
export type End = { readonly [Name in Task]: { readonly task: Name; readonly outcome: OutcomeOf<Name> } }[Task];

/** The product's own commands, which do it in Excel; tests bring others. */
export type Commands = { readonly [Name in Task as Tasks[Name]["command"]]: CommandOf<Name> };
