import { NO_ACTION, type Action, type ExpectedContract } from "../inputs/action";
import type { DayTask } from "../inputs/dayTask";
import type { LogEntry } from "../inputs/logEntry";
import type { Visit } from "../inputs/visit";
import type { RowKind } from "./merge";

/** Lines of a visit plan. */
export const VISIT_ROWS: RowKind<Visit> = {
  fields: ["date", "time", "place", "client", "contact", "title", "phone", "purpose", "results", "status", "movedTo", "by", "reason"],
  known: ["client", "date", "time", "purpose"],
  ours: ["client"],
  usual: { status: "planned" },
  where: dayAndClient,
  when: ({ time }) => time,
  wording: ({ purpose }) => purpose,
};

/** Lines of a work log: of a planned visit there is one. */
export const LOG_ROWS: RowKind<LogEntry> = {
  fields: ["date", "time", "place", "client", "content", "purpose", "result", "visit"],
  known: ["content", "date", "time", "client"],
  ours: ["client"],
  kept: ["visit"],
  usual: {},
  where: dayAndClient,
  when: ({ time }) => time,
  wording: ({ content, result }) => content + result,
  belongsTo: ({ visit }) => visit,
};

/** Lines of daily lists. */
export const TASK_ROWS: RowKind<DayTask> = {
  fields: ["date", "time", "task", "status", "rating", "important", "urgent"],
  known: ["task"],
  ours: [],
  usual: { status: "open" },
  where: ({ date }) => date,
  wording: ({ task }) => task,
};

/** Lines of an action plan; what is expected to be signed has lines of its own. */
export const ACTION_ROWS: RowKind<Action> = {
  fields: ["goal", "what", "obstacles", "clients", "why", "when", "how", "hours", "support", "preparation", "status"],
  known: ["what", "goal"],
  ours: [],
  usual: { status: NO_ACTION.status, support: NO_ACTION.support },
  where: ({ goal }) => JSON.stringify(goal),
  wording: ({ what }) => what,
};

/** What is expected to be signed, a line each. */
export const EXPECTED_ROWS: RowKind<ExpectedContract> = {
  fields: ["client", "product", "metric", "month", "amount"],
  known: ["client", "product", "metric", "month"],
  ours: [],
  usual: {},
  where: ({ client, product, metric, month }) => JSON.stringify([client, product, metric, month]),
  when: () => "",
  wording: () => "",
};

function dayAndClient({ date, client }: { readonly date: string; readonly client: string }): string {
  return `${date} ${client}`;
}
