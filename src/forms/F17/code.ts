import type { FormCode } from "../form/code";
import { compileF17 } from "./compileF17";
import { parseF17 } from "./parseF17";

export const F17: FormCode = {
  personal: {
    list: "timeLedgers",
    people: ({ timeLedgers }) => timeLedgers.map(({ who }) => who),
    compile: compileF17,
    read: parseF17,
  },
};
