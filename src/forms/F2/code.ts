import type { FormCode } from "../form/code";
import { compileF2 } from "./compileF2";
import { explainF2 } from "./explain";
import { tiesF2 } from "./ties";

export const F2: FormCode = {
  compile: (year, texts) => [compileF2(year, texts)],
  ties: tiesF2,
  explain: (plan, _, __, at) => explainF2(plan, at),
};
