import type { FormCode } from "../form/code";
import { compileMinimums } from "./compileMinimums";

export const minimums: FormCode = {
  compile: (year, texts) => (year.plan.inputs.minimums.length > 0 ? [compileMinimums(year, texts)] : []),
};
