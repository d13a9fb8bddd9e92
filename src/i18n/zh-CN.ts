import type { Texts } from "./en";
import { words as forms } from "../forms/words.zh-CN";
import { functions } from "./zh-CN/functions";
import { monthly } from "./zh-CN/monthly";
import { pane } from "./zh-CN/pane";
import { problems } from "./zh-CN/problems";
import { selfTest } from "./zh-CN/selfTest";
import { writing } from "./zh-CN/writing";
import { yearPane } from "./zh-CN/yearPane";

export const zhCN: Texts = { forms, functions, monthly, problems, pane, selfTest, writing, yearPane };
