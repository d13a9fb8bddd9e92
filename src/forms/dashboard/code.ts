import type { FormCode } from "../form/code";
import { compileDashboard } from "./compileDashboard";

export const dashboard: FormCode = {
  compile: (year, texts) => (year.tolerance === null ? [] : [compileDashboard(year, texts, year.tolerance)]),
};
