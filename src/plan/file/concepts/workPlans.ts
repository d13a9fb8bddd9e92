import * as v from "valibot";
import { MOST_HOURS } from "../../calendar/hours";
import type { WorkPlan, WorkTask } from "../../inputs/workPlan";
import type { Path } from "../../problem/problem";
import { folded } from "../../typed/name";
import type { TaskProblem } from "../../work/criticalPath";
import { workTimes } from "../../work/workTimes";
import type { Report } from "../checking/report";
import { eachOnce, who, whoOf } from "../checking/who";
import { fields, list, required, text, truth, upTo } from "../fields/fields";
import { concept } from "./concept";

const task = fields({
  id: required,
  task: v.optional(text, ""),
  hours: v.optional(upTo(MOST_HOURS)),
  after: v.optional(list(required), []),
  attended: v.optional(truth, false),
});

/** What somebody wants to do in the shortest time, and what of it waits for what; one plan a person. */
export const workPlans = concept({
  fields: { workPlans: v.optional(list(fields({ who, tasks: v.optional(list(task), []) })), []) },
  blank: { workPlans: [] },
  check: (file, known, report) => {
    const people = eachOnce("workPlans", file.workPlans, known.managers, report);
    return {
      workPlans: file.workPlans.map((given, i): WorkPlan => {
        const tasks = given.tasks.map(({ hours = null, ...own }): WorkTask => ({ ...own, hours }));
        for (const problem of workTimes(tasks).problems) tell(problem, tasks, ["workPlans", i, "tasks"], report);
        return { who: people[i] ?? given.who, tasks: asNamed(tasks) };
      }),
    };
  },
  toFile: ({ workPlans: all }) =>
    all.length === 0
      ? {}
      : {
          workPlans: all.map(({ who: person, tasks }) => ({
            ...whoOf(person),
            tasks: tasks.map(({ id, task: name, hours, after, attended }) => ({
              id,
              ...(name !== "" && { task: name }),
              ...(hours !== null && { hours }),
              ...(after.length > 0 && { after: [...after] }),
              ...(attended && { attended }),
            })),
          })),
        },
});

/** What comes before a task is called as that task is, each once. */
function asNamed(tasks: readonly WorkTask[]): readonly WorkTask[] {
  const ids = new Map(tasks.map(({ id }) => [folded(id), id]));
  return tasks.map((one) => ({ ...one, after: [...new Set(one.after.map((id) => ids.get(folded(id)) ?? id))] }));
}

/** With ids as they were given, where somebody has to look. */
function tell(problem: TaskProblem, tasks: readonly WorkTask[], at: Path, report: Report): void {
  const { id = "", after = [] } = tasks[problem.task] ?? {};
  const place = [...at, problem.task];
  const given = new Map(tasks.map((one) => [folded(one.id), one.id]));
  switch (problem.type) {
    case "SameTaskTwice":
      return report([...place, "id"], { type: "DuplicateId", id });
    case "UnknownPredecessor": {
      const name = after.find((one) => folded(one) === problem.predecessor) ?? problem.predecessor;
      return report([...place, "after"], { type: "UnknownTask", name, known: tasks.map((one) => one.id) });
    }
    case "AfterItself":
      return report([...place, "after"], { type: "AfterItself", task: id });
    case "TaskCircle":
      return report([...place, "after"], { type: "TaskCircle", path: problem.path.map((one) => given.get(one) ?? one) });
    case "NegativeDuration":
      // The field itself takes no hours below 0.
      return;
  }
}
