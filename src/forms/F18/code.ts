import type { FormCode } from "../form/code";
import { compileF18 } from "./compileF18";

export const F18: FormCode = {
  personal: {
    people: ({ workPlans }) => workPlans.map(({ who }) => who),
    compile: compileF18,
  },
};
