import { words as forms } from "../../forms/words.en";
import { pane } from "./pane/pane";
import { selfTest } from "./pane/selfTest";
import { problems } from "./problems";
import { monthly } from "./monthly";
import { writing } from "./writing";

/** Everything that a person reads in English, but for the help of the functions. */
export const all = { forms, monthly, pane, problems, selfTest, writing };
