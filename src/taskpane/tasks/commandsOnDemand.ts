import type { Outcome } from "../../commands/outcome/outcome";
import { SAMPLE_OF } from "../../commands/plan/samples/sampleOf";
import type { Language } from "../../plan/inputs/inputs";
import { notLoaded } from "./notLoaded";
import type { AnyTask } from "./task";
import { TASKS, type Commands } from "./tasks";

/** The product's commands, each read when it is first wanted. */
export function commandsOnDemand(): Commands {
  return Object.fromEntries(Object.values(TASKS).map((task: AnyTask) => [task.command, onDemand(task)])) as unknown as Commands;
}

/** Reads all commands, for when nothing else is to be done: afterwards they are there at once, and without a network. */
export async function readAllCommands(language: Language): Promise<void> {
  for (const task of Object.values(TASKS)) await task.load();
  // Which they read for themselves: where there are monthly plans, where files are made, and the sample in the language of the pane.
  await import("../../commands/workbook/withReports");
  await SAMPLE_OF[language]();
  await import(/* webpackChunkName: "files" */ "../../commands/months/handedOutFile");
  await import(/* webpackChunkName: "files" */ "../../commands/sending/copyFile");
}

function onDemand(task: AnyTask) {
  return async (...given: never[]): Promise<Outcome<unknown>> => {
    const read = await task.load().catch(notLoaded);
    if (isFailure(read)) return { type: "Failed", failure: read };
    const command = read[task.command];
    if (command === undefined) throw new Error(`no command ${task.command}`);
    return command(...given);
  };
}

function isFailure(read: Awaited<ReturnType<AnyTask["load"]>> | ReturnType<typeof notLoaded>): read is ReturnType<typeof notLoaded> {
  return typeof read["code"] === "string";
}
