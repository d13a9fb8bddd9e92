import type { pane as en } from "../en/pane";

/** Chinese texts: pane. */
export const pane: typeof en = {};
