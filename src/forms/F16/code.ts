import type { FormCode } from "../form/code";
import { compileF16 } from "./compileF16";

export const F16: FormCode = {
  personal: {
    people: ({ priorities }) => priorities.map(({ who }) => who),
    compile: compileF16,
  },
};
