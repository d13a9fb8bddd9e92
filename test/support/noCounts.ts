import type { WorkCounts } from "../../src/plan/reports/said";

/** Of a manager's month that came back without anything new. */
export const NO_COUNTS: WorkCounts = {
  actionsAdded: 0,
  actionsChanged: 0,
  visitsAdded: 0,
  visitsChanged: 0,
  tasksAdded: 0,
  tasksChanged: 0,
  logAdded: 0,
  logChanged: 0,
  summaries: 0,
  unreturned: 0,
  conflicts: 0,
};
