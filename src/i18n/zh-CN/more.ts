import type { more as en } from "../en/more";
import { monthly } from "./monthly";
import { selfTest } from "./pane/selfTest";
import { spread } from "./pane/spread";
import { problems } from "./problems";
import { writing } from "./writing";

/** Chinese words that the pane reads together with its other parts. */
export const more: typeof en = { monthly, problems, selfTest, spread, writing };
