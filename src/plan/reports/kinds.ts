import type { LogEntry } from "../inputs/logEntry";
import type { Visit } from "../inputs/visit";
import type { RowKind } from "./merge";

/** Lines of a visit plan. */
export const VISIT_ROWS: RowKind<Visit> = {
  fields: ["date", "time", "place", "client", "contact", "title", "phone", "purpose", "results", "status", "movedTo", "by", "reason"],
  ours: ["client"],
  usual: { status: "planned" },
  wording: ({ purpose }) => purpose,
};

/** Lines of a work log: of a planned visit there is one. */
export const LOG_ROWS: RowKind<LogEntry> = {
  fields: ["date", "time", "place", "client", "content", "purpose", "result", "visit"],
  ours: ["client"],
  kept: ["visit"],
  usual: {},
  wording: ({ content, result }) => content + result,
  belongsTo: ({ visit }) => visit,
};
