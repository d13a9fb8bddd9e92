import type { Outcome } from "../../commands/outcome/outcome";
import type { AnyTask } from "./task";
import { TASKS, type Commands } from "./tasks";

/** The product's commands, each read when it is first wanted. One that cannot be read, such as without a network, has changed nothing. */
export function commandsOnDemand(): Commands {
  return Object.fromEntries(Object.values(TASKS).map((task: AnyTask) => [task.command, onDemand(task)])) as unknown as Commands;
}

function onDemand(task: AnyTask) {
  return async (...given: never[]): Promise<Outcome<unknown>> => {
    const read = await task.load().catch((error: unknown) => String(error));
    if (typeof read === "string")
      return { type: "Failed", failure: { code: "NotLoaded", sheet: "", details: read, workbook: { type: "Untouched" } } };
    const command = read[task.command];
    if (command === undefined) throw new Error(`no command ${task.command}`);
    return command(...given);
  };
}
