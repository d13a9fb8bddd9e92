/** The step of an action that writes nothing but single cells, on whichever sheets: it goes with them in one request. */
import { leaseOperation } from "../record/underWayOperations";
import { ownLease } from "../record/writer";
import { lookAtRecord } from "../merge/lookAt";
import type { Ledger } from "../request/ledger";
import { small, type Operation } from "../request/requests";
import { addStepsSheet, beginOperations, endOperations, withdrawOperations } from "../steps/stepsSheet";
import { tabsOf } from "../sheets/tabs";
import { addRecord } from "./prepare";
import { stepsAfter } from "./stepOf";

/**
 * None where nobody may add the sheet for it, or another window is writing. May be asked again, after an attempt that has left it already.
 *
 * @param ledger knows as what the action can be undone, and which cells it writes
 */
export async function leaveStep(context: Excel.RequestContext, ledger: Ledger): Promise<readonly Operation[]> {
  if (ledger.action === null) return [];
  const look = await lookAtRecord(context);
  const { seen, steps, recordSheet, record } = look;
  const change = stepsAfter({ before: seen, look, works: [], removed: [] }, ledger);
  const isMissing = steps.sheet === null || recordSheet === null;
  const isLeft = steps.heads.at(-1)?.when === ledger.when;
  if (isLeft) ledger.leavesStep();
  if (change.added === null || isLeft || look.isLater || record.underWay.stage !== null || (isMissing && seen.structureProtected))
    return [];
  ledger.leavesStep();
  const tabs = tabsOf(seen, []);
  const add = small(12, () => {
    if (recordSheet === null) addRecord(context, seen.names, tabs.record);
    if (steps.sheet === null) addStepsSheet(context, seen.names, tabs.steps);
  });
  const id = steps.sheet?.id ?? tabs.steps;
  // So that another pane that has read before sees that something was written.
  const told = recordSheet === null ? [] : [leaseOperation(context, recordSheet.id, ownLease())];
  return [...(isMissing ? [add] : []), ...told, ...beginOperations(context, id, change), ...endOperations(context, id, change)];
}

/** Where the cells are put back: the step that was left with them, if Excel got as far as that. */
export async function withdrawStep(context: Excel.RequestContext, ledger: Ledger): Promise<readonly Operation[]> {
  if (!ledger.hasStep) return [];
  const { steps } = await lookAtRecord(context);
  const head = steps.heads.at(-1);
  if (head?.when !== ledger.when || steps.sheet === null) return [];
  return withdrawOperations(context, steps.sheet.id, { added: { head, pieces: [] }, gone: [] });
}
