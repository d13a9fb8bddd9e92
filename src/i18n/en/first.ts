import { words as forms } from "../../forms/words.en";
import { pane } from "./pane/pane";

/** English words that the pane begins with. */
export const first = { forms, pane };
