/** What `handout` is asked for: `PLAN.json -m MONTH -o FOLDER [--thanks TEXT] [--through-office]`. */
import { MONTHS } from "../../plan/calendar/months";
import { planMonthIn } from "../../plan/typed/month";
import { argumentsIn, WRONG, type Wrong } from "./arguments";

export type HandOutOrder =
  | {
      readonly type: "HandOut";
      readonly plan: string;
      /** As typed: counted from the plan's first, or a name such as 3月 or 2026-03. */
      readonly month: string;
      readonly folder: string;
      /** By the add-in's own commands on a local workbook. */
      readonly throughOffice: boolean;
      /** What the supervisor wants to say to everybody; "": nothing. */
      readonly thanks: string;
    }
  | { readonly type: "Help" }
  | Wrong;

/** `words`: the arguments after the program's name. */
export function handOutOrder(words: readonly string[]): HandOutOrder {
  const read = argumentsIn(words, {
    month: { type: "string", short: "m" },
    out: { type: "string", short: "o" },
    thanks: { type: "string" },
    "through-office": { type: "boolean" },
  });
  if (read.type !== "Read") return read;
  const { month, out: folder, thanks = "", "through-office": office } = read.given;
  const [plan, ...more] = read.rest;
  if (plan === undefined || more.length > 0 || month === undefined || folder === undefined) return WRONG;
  // Whether a named year is the plan's, the plan tells.
  return isMonth(planMonthIn(month, { year: null, firstMonth: 1 }))
    ? { type: "HandOut", plan, month, folder, throughOffice: office !== undefined, thanks }
    : WRONG;
}

export function isMonth(month: number | null): month is number {
  return month !== null && Number.isInteger(month) && month >= 1 && month <= MONTHS;
}
