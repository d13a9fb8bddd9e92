/** The dashboard, made or brought up to date with everything else, and brought to the front; how the reports stand is looked at again. */
import { FORMS, isApart } from "../../forms/forms";
import { CHECK_SETTINGS } from "../../forms/checkSettings/form";
import { DASHBOARD } from "../../forms/dashboard/form";
import { USUAL_KEPT } from "../../forms/dashboard/kept";
import type { DashboardKept } from "../../forms/form/dashboardKept";
import { ABSENCES, LOG, SUMMARIES } from "../../forms/lists/form";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Generated, Outcome } from "../outcome/outcome";
import { settle } from "../outcome/settle";
import { today } from "../outcome/today";
import { NO_MONTHS } from "../workbook/monthsWanted";
import type { PlanRead } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";
import { writePlan, type WriteOptions } from "../workbook/writePlan";
import { yearInSlices } from "../workbook/yearOf";
import { standingReports } from "./standingReports";

/** @param on the day up to which anything is due. Left out: today */
export function makeDashboard(options: WriteOptions = {}, on = today()): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const read = await readPlan((key) => READ.some((form) => form.owns(key)), options);
      if (read.type !== "Done") return read;
      const through = await yearInSlices(read.value, options);
      if (through.type !== "Done") return through;
      const { monthly = NO_MONTHS } = read.value;
      const kept = monthly.dashboard ?? agreed(read.value.inputs);
      const dashboard = { ...kept, reports: await standingReports(through.value, on, options) };
      const written = await writePlan(ledger, { ...asItIs(through.value), monthly: { ...monthly, dashboard } }, [], {
        ...options,
        show: DASHBOARD.keyOf(),
      });
      if (written.type !== "Done") return written;
      return { ...written, notices: [...read.notices, ...written.notices] };
    },
    { type: "dashboard" },
  );
}

/** What says whether reports are in, and how far behind is too far. */
const READ = [SUMMARIES, LOG, ABSENCES, CHECK_SETTINGS];

/** A first dashboard begins with what is agreed. */
function agreed({ checking: { tolerances } }: Inputs): DashboardKept {
  const points = (share: number): number => Number((100 * (1 - share)).toFixed(8));
  return { ...USUAL_KEPT, tolerance: points(tolerances.behind), risk: points(tolerances.risk) };
}

/** Lists that were read here to be counted are not written again. */
function asItIs<T extends PlanRead>(read: T): T {
  const { ownColumns } = read;
  if (ownColumns === undefined) return read;
  const columns = new Map([...ownColumns.columns].filter(([id]) => !FORMS.some((form) => form.id === id && isApart(id))));
  return { ...read, ownColumns: { ...ownColumns, columns } };
}
