import type { Texts } from "./en";
import { forms } from "./zh-CN/forms";
import { functions } from "./zh-CN/functions";
import { pane } from "./zh-CN/pane";
import { problems } from "./zh-CN/problems";
import { why } from "./zh-CN/why";
import { writing } from "./zh-CN/writing";

export const zhCN: Texts = { forms, functions, problems, pane, why, writing };
