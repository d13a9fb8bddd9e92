import { words as forms } from "../forms/words.en";
import { functions } from "./en/functions";
import { monthly } from "./en/monthly";
import { pane } from "./en/pane";
import { problems } from "./en/problems";
import { selfTest } from "./en/selfTest";
import { writing } from "./en/writing";
import { yearPane } from "./en/yearPane";

/** English, and the type of every language: a sentence that another language lacks does not compile. */
export const en = { forms, functions, monthly, problems, pane, selfTest, writing, yearPane };

/** All sentences of one language. Those with data are functions. */
export type Texts = typeof en;
