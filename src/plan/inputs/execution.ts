import type { Absence } from "./absence";
import type { Action } from "./action";
import { USUAL_CHECKING, type Checking } from "./checking";
import type { ClientFile } from "./clientFile";
import type { CompetitorNews } from "./competitor";
import type { Contact, ContactRole } from "./contact";
import type { DayTask } from "./dayTask";
import type { Declined } from "./declined";
import type { Explanation } from "./explanation";
import type { CheckLine, FollowUp } from "./followUp";
import type { LogEntry, Summary } from "./logEntry";
import type { Priority } from "./priority";
import type { TimeLedger } from "./timeLedger";
import type { Visit } from "./visit";
import type { VisitHistory, VisitPlan } from "./visitCounts";
import type { WorkPlan } from "./workPlan";

/** From target to the day: what managers mean to do, what they did, and what they came to know. The split depends on none of it. */
export interface Execution {
  readonly contacts: readonly Contact[];
  /** By title, such as 总经理; what somebody's title says of him where nothing else is known. */
  readonly roles: Readonly<Record<string, ContactRole>>;
  readonly actions: readonly Action[];
  readonly visits: readonly Visit[];
  readonly tasks: readonly DayTask[];
  readonly log: readonly LogEntry[];
  readonly summaries: readonly Summary[];
  readonly absences: readonly Absence[];
  readonly explanations: readonly Explanation[];
  readonly competitors: readonly CompetitorNews[];
  readonly clientFiles: readonly ClientFile[];
  readonly history: readonly VisitHistory[];
  readonly visitPlans: readonly VisitPlan[];
  readonly checking: Checking;
  readonly followUps: readonly FollowUp[];
  readonly checkLog: readonly CheckLine[];
  readonly declined: readonly Declined[];
  /** Where days go, one a person. */
  readonly timeLedgers: readonly TimeLedger[];
  /** What there is to do, by importance and urgency. */
  readonly priorities: readonly Priority[];
  /** What may run side by side, one a person. */
  readonly workPlans: readonly WorkPlan[];
}

/** Before anything is planned or reported. */
export const NO_EXECUTION: Execution = {
  contacts: [],
  roles: {},
  actions: [],
  visits: [],
  tasks: [],
  log: [],
  summaries: [],
  absences: [],
  explanations: [],
  competitors: [],
  clientFiles: [],
  history: [],
  visitPlans: [],
  checking: USUAL_CHECKING,
  followUps: [],
  checkLog: [],
  declined: [],
  timeLedgers: [],
  priorities: [],
  workPlans: [],
};
