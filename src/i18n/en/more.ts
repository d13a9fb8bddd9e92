import { monthly } from "./monthly";
import { selfTest } from "./pane/selfTest";
import { spread } from "./pane/spread";
import { problems } from "./problems";
import { writing } from "./writing";

/** English words that the pane reads together with its other parts. */
export const more = { monthly, problems, selfTest, spread, writing };
