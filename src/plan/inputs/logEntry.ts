/** What was done (工作日志, F8). Without a client it is internal work, which is no visit. */
export interface LogEntry {
  readonly id: string;
  /** Id, or the name of one who joins in the course of the year. */
  readonly manager: string;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  /** Id of a client, or the name of whoever may become one; "": none. */
  readonly client: string;
  readonly content: string;
  readonly purpose: string;
  readonly result: string;
  /** Id of the planned visit that it tells of; "": none. */
  readonly visit: string;
}

/** 一日(周)工作总结: the foot of a log. */
export interface Summary {
  readonly manager: string;
  readonly kind: ReportKind;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** 呈交日 as it was typed; "": nothing was. */
  readonly submitted: string;
  /** The day on which it was first taken in; "": it came some other way. */
  readonly received: string;
}

export const REPORT_KINDS = ["day", "week"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Of which nothing is said yet. */
export const NO_LINE: Omit<LogEntry, "id" | "manager"> = {
  date: "",
  time: "",
  place: "",
  client: "",
  content: "",
  purpose: "",
  result: "",
  visit: "",
};
