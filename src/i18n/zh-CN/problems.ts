import type { problems as en } from "../en/problems";

/** Chinese texts: problems. */
export const problems: typeof en = {};
