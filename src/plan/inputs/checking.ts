import type { ReportKind } from "./logEntry";

/** What is agreed in the team about reports. */
export interface Checking {
  /** What a log is summed up by. */
  readonly report: ReportKind;
  /** Working days after its end by which a report is in time. */
  readonly dueDays: number;
  /** What visits are made for, to choose from. */
  readonly purposes: readonly string[];
  /** Visits a month by class of client; `other` for every class that is not named. */
  readonly visits: Readonly<Record<string, number>>;
}

/** The class that stands for all others. */
const OTHER_CLASS = "other";

export const USUAL_CHECKING: Checking = { report: "week", dueDays: 1, purposes: [], visits: { A: 4, B: 2, C: 1, [OTHER_CLASS]: 1 } };
