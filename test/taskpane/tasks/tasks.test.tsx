/** @jest-environment node */
import { allTexts } from "../../../src/i18n/allTexts";
import { CONTENTS } from "../../../src/taskpane/components/places";
import { PLACES } from "../../../src/taskpane/session/places";
import { commandsOnDemand } from "../../../src/taskpane/tasks/commandsOnDemand";
import type { AnyTask } from "../../../src/taskpane/tasks/task";
import { TASKS, type Task } from "../../../src/taskpane/tasks/tasks";
import { fakeCommands } from "../fakeCommands";

const all = Object.entries(TASKS) as [Task, AnyTask][];

test.each(all)("%s has words, a command that is there, and a place that shows something", async (name, task) => {
  for (const language of ["zh-CN", "en"] as const) expect(allTexts(language).pane.busy[name]).not.toBe("");
  expect(await task.load()).toHaveProperty(task.command, expect.any(Function));
  if (task.place !== null) expect(CONTENTS[task.place]).not.toBeNull();
});

test("the product's commands are those of the tasks, no more and no fewer", () => {
  const names = [...new Set(all.map(([, { command }]) => command))].sort();
  expect(Object.keys(commandsOnDemand()).sort()).toEqual(names);
  const fakes = Object.keys(fakeCommands()).filter((name) => name !== "calls");
  expect(fakes.sort()).toEqual(names);
});

test("a command that cannot be loaded fails, says what to do, and has changed nothing; it is asked for again the next time", async () => {
  const { goTo } = commandsOnDemand();
  const spy = jest.spyOn(TASKS.goTo, "load").mockRejectedValue(new TypeError("Failed to fetch"));
  const failed = { code: "NotLoaded", sheet: "", details: "TypeError: Failed to fetch", workbook: { type: "Untouched" } };
  expect(await goTo({ sheet: "F1", address: "A1" })).toEqual({ type: "Failed", failure: failed });
  await goTo({ sheet: "F1", address: "A1" });
  expect(spy).toHaveBeenCalledTimes(2);
});

test.each(["zh-CN", "en"] as const)("every place has a name of its own in %s", (language) => {
  const { places } = allTexts(language).pane;
  expect(new Set(PLACES.map((place) => places[place])).size).toBe(PLACES.length);
});
