import { idsIn } from "../plan/typed/list";
import { folded } from "../plan/typed/name";
import { criticalPath as timesOf, type TaskProblem } from "../plan/work/criticalPath";
import type { FunctionProblem } from "../i18n/functionProblem";
import { CELLS, customFunction } from "./customFunction";
import { numbers, texts } from "./parameter";
import { cellAt, notOneLine, shapesDiffer, type Numbers, type Range } from "./range";

/** `CRITICALPATH(ids, durations, predecessors)`: earliest start and finish, latest start and finish, slack, a row for each task. */
export const criticalPath = customFunction(
  "CRITICALPATH",
  { ids: texts, durations: numbers, predecessors: texts },
  CELLS,
  ({ ids, durations, predecessors }) => {
    const problem = notOneLine(ids) ?? shapesDiffer(ids, durations, predecessors) ?? nameless(ids, durations, predecessors);
    if (problem) return problem;
    const rows = [...ids.cells.keys()].filter((row) => ids.cells[row] !== "");
    const { times, problems } = timesOf(
      rows.map((row) => ({
        id: folded(ids.cells[row] ?? ""),
        duration: durations.cells[row] ?? 0,
        after: idsIn(predecessors.cells[row] ?? "").map(folded),
      })),
    );
    const [first] = problems;
    if (first) return inCells(first, { ids, durations, predecessors, rows });
    const answers = new Map(rows.map((row, task) => [row, times[task]]));
    return ids.cells.map((_, row) => {
      const task = answers.get(row);
      return task ? [task.earliestStart, task.earliestFinish, task.latestStart, task.latestFinish, task.slack] : NO_TASK;
    });
  },
);

/** What stands beside an empty row. */
const NO_TASK = ["", "", "", "", ""];

/** Null, or that something stands in a row without an id. */
function nameless(ids: Range<string>, durations: Numbers, predecessors: Range<string>): FunctionProblem | null {
  const row = ids.cells.findIndex((id, each) => id === "" && ((durations.cells[each] ?? 0) !== 0 || predecessors.cells[each] !== ""));
  return row < 0 ? null : { type: "NoId", parameter: ids.parameter, cell: cellAt(ids, row) };
}

interface Arguments {
  readonly ids: Range<string>;
  readonly durations: Numbers;
  readonly predecessors: Range<string>;
  /** Where each task stands. */
  readonly rows: readonly number[];
}

/** With the argument and the row that it stands in, and ids as they were typed. */
function inCells(problem: TaskProblem, { ids, durations, predecessors, rows }: Arguments): FunctionProblem {
  const at = (task: number): { readonly row: number; readonly column: number } => cellAt(ids, rows[task] ?? 0);
  const typed = new Map(rows.map((row) => [folded(ids.cells[row] ?? ""), ids.cells[row] ?? ""]));
  const asTyped = (id: string): string => typed.get(id) ?? id;
  const cell = at(problem.task);
  const unknown = (id: string): string =>
    idsIn(predecessors.cells[rows[problem.task] ?? 0] ?? "").find((each) => folded(each) === id) ?? id;
  switch (problem.type) {
    case "SameTaskTwice":
      return { type: "SameIdTwice", parameter: ids.parameter, cell, id: asTyped(problem.id), first: at(problem.first) };
    case "NegativeDuration":
      return { type: "NegativeDuration", parameter: durations.parameter, cell, id: asTyped(problem.id), duration: problem.duration };
    case "UnknownPredecessor":
      return { type: "UnknownId", parameter: predecessors.parameter, cell, id: unknown(problem.predecessor), other: ids.parameter };
    case "AfterItself":
      return { type: "WaitsForItself", parameter: predecessors.parameter, cell, id: asTyped(problem.id) };
    case "TaskCircle":
      return { type: "Circle", parameter: predecessors.parameter, cell, path: problem.path.map(asTyped) };
  }
}
