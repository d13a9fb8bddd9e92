import { absences } from "./concepts/absences";
import { actions } from "./concepts/actions";
import { checking } from "./concepts/checking";
import { checkLog } from "./concepts/checkLog";
import { clientFiles } from "./concepts/clientFiles";
import { competitors } from "./concepts/competitors";
import { contacts } from "./concepts/contacts";
import { declined } from "./concepts/declined";
import { explanations } from "./concepts/explanations";
import { followUps } from "./concepts/followUps";
import { history } from "./concepts/history";
import { log } from "./concepts/log";
import { priorities } from "./concepts/priorities";
import { roles } from "./concepts/roles";
import { summaries } from "./concepts/summaries";
import { tasks } from "./concepts/tasks";
import { timeLedgers } from "./concepts/timeLedgers";
import { visitPlans } from "./concepts/visitPlans";
import { visits } from "./concepts/visits";
import { workPlans } from "./concepts/workPlans";
import { SPLIT_CONCEPTS } from "./splitConcepts";

/** All that a plan file says, in the order in which it is written and checked: a concept may look at those before it. */
export const CONCEPTS = [
  ...SPLIT_CONCEPTS,
  timeLedgers,
  priorities,
  workPlans,
  contacts,
  roles,
  actions,
  visits,
  tasks,
  log,
  summaries,
  absences,
  explanations,
  competitors,
  clientFiles,
  history,
  visitPlans,
  checking,
  followUps,
  checkLog,
  declined,
] as const;
