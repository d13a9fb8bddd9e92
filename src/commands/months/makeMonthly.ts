/**
 * Managers' monthly plans as sheets of the workbook, a sheet each; a manager's
 * sheet of another month becomes that of this one, its report taken in.
 */
import { managersWanted, type MonthlyRequest } from "./monthlyRequest";
import { NO_MONTHS } from "../workbook/monthsWanted";
import type { Generated, Outcome } from "../outcome/outcome";
import { readYear } from "../workbook/readYear";
import { settle } from "../outcome/settle";
import { writePlan, type WriteOptions } from "../workbook/writePlan";
import { F4 } from "../../forms/F4/form";

export function makeMonthly(request: MonthlyRequest, options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const read = await readYear();
      if (read.type !== "Done") return read;
      const { year, monthly = NO_MONTHS } = read.value;
      const wanted = managersWanted(request, year.course);
      if (wanted.type !== "Done") return wanted;

      const others = monthly.sheets.filter(({ manager }) => !wanted.value.includes(manager));
      const sheets = [...others, ...wanted.value.map((manager) => ({ manager, month: request.month }))];
      const [first] = wanted.value;
      const shown = first === undefined ? {} : { show: F4.keyOf(first) };
      const written = await writePlan(ledger, { ...read.value, monthly: { ...monthly, sheets } }, [], { ...options, ...shown });
      if (written.type !== "Done") return written;
      return { ...written, notices: [...read.notices, ...written.notices] };
    },
    { type: "monthly" },
  );
}
