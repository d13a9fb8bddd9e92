/**
 * Managers' monthly plans as sheets of the workbook, a sheet each; a manager's
 * sheet of another month becomes that of this one, its report taken in.
 */
import type { Detail } from "../../plan/problem/problem";
import { MONTHS } from "../../plan/calendar/months";
import { managersIn } from "./handOut";
import { NO_MONTHS } from "../workbook/monthsWanted";
import type { Generated, LocatedProblem, Outcome } from "../outcome/outcome";
import { readYear } from "../workbook/readYear";
import { settle } from "../outcome/settle";
import { writePlan, type WriteOptions } from "../workbook/writePlan";
import { F4 } from "../../forms/F4/form";

export interface MonthlyRequest {
  /** 1–12, counted from the plan's first. */
  readonly month: number;
  /** Ids; null: everybody who is there in the month. */
  readonly managers: readonly string[] | null;
}

export function makeMonthly({ month, managers }: MonthlyRequest, options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const read = await readYear();
      if (read.type !== "Done") return read;
      if (!(month >= 1 && month <= MONTHS))
        return { type: "Problems", problems: [problem({ type: "OutOfRange", found: String(month), min: 1, max: MONTHS })] };
      const { year, monthly = NO_MONTHS } = read.value;
      const known = year.course.current.inputs.managers;
      const chosen = managers ?? managersIn(year.course, month).map((manager) => known[manager]?.id ?? "");
      const unknown = chosen.filter((id) => !known.some((manager) => manager.id === id));
      if (unknown.length > 0)
        return {
          type: "Problems",
          problems: unknown.map((name) => problem({ type: "UnknownManager", name, known: known.map((manager) => manager.name) })),
        };

      const others = monthly.sheets.filter(({ manager }) => !chosen.includes(manager));
      const sheets = [...others, ...chosen.map((manager) => ({ manager, month }))];
      const [first] = chosen;
      const shown = first === undefined ? {} : { show: F4.keyOf(first) };
      const written = await writePlan(ledger, { ...read.value, monthly: { ...monthly, sheets } }, [], { ...options, ...shown });
      if (written.type !== "Done") return written;
      return { ...written, notices: [...read.notices, ...written.notices] };
    },
    { type: "monthly" },
  );
}

function problem(detail: Detail): LocatedProblem {
  return { problem: { level: "error", at: [], detail }, place: null };
}
