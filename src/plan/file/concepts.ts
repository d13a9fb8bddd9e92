import { absences } from "./concepts/absences";
import { actions } from "./concepts/actions";
import { actuals } from "./concepts/actuals";
import { bounds } from "./concepts/bounds";
import { buffers } from "./concepts/buffers";
import { calendar } from "./concepts/calendar";
import { changes } from "./concepts/changes";
import { checking } from "./concepts/checking";
import { clientFiles } from "./concepts/clientFiles";
import { clients } from "./concepts/clients";
import { competitors } from "./concepts/competitors";
import { contacts } from "./concepts/contacts";
import { explanations } from "./concepts/explanations";
import { heading } from "./concepts/heading";
import { history } from "./concepts/history";
import { holds } from "./concepts/holds";
import { layouts } from "./concepts/layouts";
import { log } from "./concepts/log";
import { managers } from "./concepts/managers";
import { metrics } from "./concepts/metrics";
import { minimums } from "./concepts/minimums";
import { periods } from "./concepts/periods";
import { priorities } from "./concepts/priorities";
import { products } from "./concepts/products";
import { proposals } from "./concepts/proposals";
import { roles } from "./concepts/roles";
import { scoring } from "./concepts/scoring";
import { seasonality } from "./concepts/seasonality";
import { stages } from "./concepts/stages";
import { summaries } from "./concepts/summaries";
import { tasks } from "./concepts/tasks";
import { timeLedgers } from "./concepts/timeLedgers";
import { visitPlans } from "./concepts/visitPlans";
import { visits } from "./concepts/visits";
import { workPlans } from "./concepts/workPlans";

/** All that a plan file says, in the order in which it is written and checked: a concept may look at those before it. */
export const CONCEPTS = [
  heading,
  periods,
  metrics,
  products,
  managers,
  clients,
  calendar,
  seasonality,
  layouts,
  holds,
  bounds,
  proposals,
  stages,
  actuals,
  changes,
  scoring,
  buffers,
  minimums,
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
] as const;
