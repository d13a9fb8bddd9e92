import { words as forms } from "../../forms/words.zh-CN";
import type { all as en } from "../en/all";
import { pane } from "./pane/pane";
import { selfTest } from "./pane/selfTest";
import { problems } from "./problems";
import { monthly } from "./monthly";
import { writing } from "./writing";

/** Everything that a person reads in Chinese, but for the help of the functions. */
export const all: typeof en = { forms, monthly, pane, problems, selfTest, writing };
