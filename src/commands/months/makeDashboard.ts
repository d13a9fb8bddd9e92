/** The dashboard, made or brought up to date with everything else, and brought to the front. */
import { DEFAULT_TOLERANCE } from "../../forms/dashboard/tolerance";
import { NO_MONTHS } from "../workbook/monthsWanted";
import type { Generated, Outcome } from "../outcome/outcome";
import { readPlan } from "../workbook/readPlan";
import { settle } from "../outcome/settle";
import { writePlan, type WriteOptions } from "../workbook/writePlan";
import { DASHBOARD } from "../../forms/dashboard/form";

export function makeDashboard(options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const read = await readPlan();
      if (read.type !== "Done") return read;
      const { monthly = NO_MONTHS } = read.value;
      const written = await writePlan(
        ledger,
        { ...read.value, monthly: { ...monthly, tolerance: monthly.tolerance ?? DEFAULT_TOLERANCE } },
        [],
        { ...options, show: DASHBOARD.keyOf() },
      );
      if (written.type !== "Done") return written;
      return { ...written, notices: [...read.notices, ...written.notices] };
    },
    { type: "dashboard" },
  );
}
