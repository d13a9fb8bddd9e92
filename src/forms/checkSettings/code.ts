import { isAsUsual } from "../../plan/inputs/checking";
import type { FormCode } from "../form/code";
import { compileCheckSettings } from "./compileCheckSettings";

export const checkSettings: FormCode = {
  settings: {
    isSaid: ({ checking, roles }) => !isAsUsual(checking) || Object.keys(roles).length > 0,
    compile: compileCheckSettings,
  },
};
