/**
 * All sheets of a manager's month in the workbook, as they are handed out: those of another month become those of this one. Whatever was
 * typed on the managers' sheets is taken in first, in the same writing; where that needs somebody to decide, nothing is written.
 */
import { F4 } from "../../forms/F4/form";
import { FORM_TEXTS } from "../../forms/texts";
import type { Problem } from "../../plan/problem/problem";
import type { Generated, LocatedProblem, Outcome } from "../outcome/outcome";
import { settle } from "../outcome/settle";
import { NO_MONTHS } from "../workbook/monthsWanted";
import { writePlan, type WriteOptions } from "../workbook/writePlan";
import { againstThem, groupSpecs, standingSpecs } from "./groups";
import { managersWanted, type MonthlyRequest } from "./monthlyRequest";
import type { Review } from "./reviewReports";
import { look, problemsIn, withReviewed } from "./takeIn";

export interface ManagerSheetsRequest extends Omit<MonthlyRequest, "managers"> {
  /** Id. */
  readonly manager: string;
}

export function managerSheets(
  { manager: id, month, thanks = "" }: ManagerSheetsRequest,
  options: WriteOptions = {},
): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const looked = await look([], options, new Set(), "all");
      if (looked.type !== "Done") return looked;
      const { review, taken, groups, apart } = looked.value;
      const { course } = taken.year;
      const wanted = managersWanted({ month, managers: [id] }, course);
      if (wanted.type !== "Done") return wanted;
      const manager = course.current.inputs.managers.findIndex((one) => one.id === id);
      const inTheWay = [...undecided(review), ...againstThem(apart, course, id)];
      if (!review.isClean || inTheWay.length > 0) return { type: "Problems", problems: [...problemsIn(review), ...inTheWay] };

      const texts = FORM_TEXTS[taken.inputs.language];
      const isThere = (key: string): boolean => taken.seen?.own.has(key) === true;
      const others = [
        ...groups.filter((of) => of.manager !== manager).flatMap((of) => standingSpecs(course, texts, of, isThere)),
        ...groupSpecs(course, texts, { manager, month }, thanks),
      ];
      const { monthly = NO_MONTHS } = taken;
      const sheets = [...monthly.sheets.filter((one) => one.manager !== id), { manager: id, month }];
      const key = F4.keyOf(id);
      const months = { ...taken, monthly: { ...monthly, sheets } };
      const written = await writePlan(ledger, months, [], { ...options, others, behind: key, show: key });
      return withReviewed(looked, written);
    },
    { type: "managerSheets" },
  );
}

/** Both the sheet and the plan's lists were changed since it was made: who is right is nobody's to guess. */
function undecided({ work }: Review): readonly LocatedProblem[] {
  const managers = [...new Set(work.flatMap(({ manager, conflicts }) => (conflicts.length > 0 ? [manager] : [])))];
  const problem: Problem = { level: "error", at: [], detail: { type: "DecideFirst", managers } };
  return managers.length === 0 ? [] : [{ problem, place: null }];
}
