import type { WorkTask } from "../inputs/workPlan";
import { folded } from "../typed/name";
import { criticalPath, type CriticalPath } from "./criticalPath";

/** The critical path of tasks as people write them down: ids are the same whatever their case or width, and unknown hours count as 0. */
export function workTimes(tasks: readonly WorkTask[]): CriticalPath {
  return criticalPath(tasks.map(({ id, hours, after }) => ({ id: folded(id), duration: hours ?? 0, after: after.map(folded) })));
}
