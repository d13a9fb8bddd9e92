import type { Texts } from "./en";
import { forms } from "./zh-CN/forms";
import { functions } from "./zh-CN/functions";
import { monthly } from "./zh-CN/monthly";
import { pane } from "./zh-CN/pane";
import { problems } from "./zh-CN/problems";
import { records } from "./zh-CN/records";
import { selfTest } from "./zh-CN/selfTest";
import { why } from "./zh-CN/why";
import { writing } from "./zh-CN/writing";
import { yearPane } from "./zh-CN/yearPane";

export const zhCN: Texts = { forms, functions, monthly, problems, pane, records, selfTest, why, writing, yearPane };
