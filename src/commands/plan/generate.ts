/** Generates the sheets: reads what was typed, and writes F1, F2, F3 and everything else that is made from it. */
import type { Generated, LocatedProblem, Outcome } from "../outcome/outcome";
import type { ActionType } from "../../i18n/action";
import { readPlan } from "../workbook/readPlan";
import { settle } from "../outcome/settle";
import { writePlan, type WriteOptions } from "../workbook/writePlan";

export interface GenerateOptions extends WriteOptions {
  /** Periods, counted from 1, that get a client × product sheet of their own. Those that have one keep it. */
  readonly months?: readonly number[];
  /** As what it can be undone. Left out: as generating. */
  readonly as?: ActionType;
}

export function generate({ months = [], as: type = "generate", ...options }: GenerateOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const read = await readPlan();
      if (read.type !== "Done") return read;
      const periods = read.value.inputs.periods.length;
      const beyond = months.filter((month) => !(month >= 1 && month <= periods));
      if (beyond.length > 0) return { type: "Problems", problems: beyond.map((month) => noSuchPeriod(month, periods)) };
      const written = await writePlan(ledger, read.value, months, options);
      return written.type === "Done" ? { ...written, notices: [...read.notices, ...written.notices] } : written;
    },
    { type },
  );
}

function noSuchPeriod(month: number, periods: number): LocatedProblem {
  return {
    problem: { level: "error", at: ["periods"], detail: { type: "OutOfRange", found: String(month), min: 1, max: periods } },
    place: null,
  };
}
