import type { FormCode } from "../form/code";
import { compileDashboard } from "./compileDashboard";

export const dashboard: FormCode = {
  compile: (year, texts) => (year.dashboard === null ? [] : [compileDashboard(year, texts, year.dashboard)]),
};
