import type { FormCode } from "../form/code";
import { compileF1 } from "./compileF1";
import { explainF1 } from "./explain";
import { tiesF1 } from "./ties";

export const F1: FormCode = {
  compile: (year, texts) => [compileF1(year, texts)],
  ties: tiesF1,
  explain: (plan, _, __, at, names) => explainF1(plan, at, names),
};
