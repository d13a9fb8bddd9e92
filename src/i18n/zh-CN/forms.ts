import type { forms as en } from "../en/forms";

/** Chinese texts: forms. */
export const forms: typeof en = {};
