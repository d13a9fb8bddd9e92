import { words as forms } from "../../forms/words.zh-CN";
import type { first as en } from "../en/first";
import { pane } from "./pane/pane";

/** Chinese words that the pane begins with. */
export const first: typeof en = { forms, pane };
