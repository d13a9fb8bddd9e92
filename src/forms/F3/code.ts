import type { FormCode } from "../form/code";
import { compileF3 } from "./compileF3";
import { explainF3 } from "./explain";
import { F3 as FORM } from "./form";
import { tiesF3 } from "./ties";

export const F3: FormCode = {
  compile: (year, texts) => [null, ...year.periods].map((period) => compileF3(year, texts, period)),
  ties: tiesF3,
  explain: (plan, texts, key, at, names) => {
    const period = FORM.periodOf(key);
    return period !== null && period >= plan.inputs.periods.length ? null : explainF3(plan, texts, period, at, names);
  },
};
