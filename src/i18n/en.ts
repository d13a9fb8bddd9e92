import { forms } from "./en/forms";
import { functions } from "./en/functions";
import { monthly } from "./en/monthly";
import { pane } from "./en/pane";
import { problems } from "./en/problems";
import { records } from "./en/records";
import { selfTest } from "./en/selfTest";
import { why } from "./en/why";
import { writing } from "./en/writing";
import { yearPane } from "./en/yearPane";

/** English, and the type of every language: a sentence that another language lacks does not compile. */
export const en = { forms, functions, monthly, problems, pane, records, selfTest, why, writing, yearPane };

/** All sentences of one language. Those with data are functions. */
export type Texts = typeof en;
