/** Brings a list into the input sheet: makes it, or adds what is new and updates figures of a plan that is there. */
import { keepMapping } from "../../excel/selection/keptMapping";
import { fieldText } from "../../lists/field";
import type { Column } from "../../lists/field";
import type { ListParts } from "../../lists/listRead";
import { planWith } from "../../lists/planWith";
import { validate } from "../../plan/file/validate";
import { folded } from "../../plan/typed/name";
import type { Outcome, PlanSummary } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { putPlan, type PutOptions } from "../workbook/putPlan";
import { summary } from "../workbook/summary";
import { isPlan, planThere } from "./planThere";

export interface ListToPut {
  readonly parts: ListParts;
  /** Of a new plan; one that is there keeps its own. */
  readonly year: number;
  /** Columns that somebody has said to be something else than what they were taken for: remembered by their headings. */
  readonly chosen: readonly Column[];
}

export function putList({ parts, year, chosen }: ListToPut, options: PutOptions = {}): Promise<Outcome<PlanSummary>> {
  return settle(
    async (ledger) => {
      const there = await planThere();
      if (there.type !== "Done") return there;
      const plan = planWith({ parts, plan: isPlan(there.value) ? there.value : { year } });
      const { inputs, problems } = validate(plan);
      const located = problems.map((problem) => ({ problem, place: null }));
      if (inputs === null) return { type: "Problems", problems: located };
      const put = await putPlan(ledger, inputs, { replace: true }, { ...options, ...(isPlan(there.value) && { isSame: true }) });
      if (put.type !== "Done") return put;
      const named = chosen.filter(({ heading }) => heading !== "");
      if (named.length > 0) await keepMapping(Object.fromEntries(named.map(({ heading, field }) => [folded(heading), fieldText(field)])));
      return done(summary(inputs), [...located, ...put.notices]);
    },
    { type: "import" },
  );
}
