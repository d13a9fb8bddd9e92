import type { writing as en } from "../en/writing";

/** Chinese texts: writing. */
export const writing: typeof en = {};
