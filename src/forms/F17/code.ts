import type { FormCode } from "../form/code";
import { compileF17 } from "./compileF17";

export const F17: FormCode = {
  personal: {
    people: ({ timeLedgers }) => timeLedgers.map(({ who }) => who),
    compile: compileF17,
  },
};
