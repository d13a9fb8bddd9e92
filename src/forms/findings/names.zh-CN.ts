import type { checks as en } from "./names.en";

/** Chinese tabs of what is checked of reports. */
export const checks: typeof en = { settings: "检查设置" };
