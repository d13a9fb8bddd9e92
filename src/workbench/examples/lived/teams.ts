import type { PlanFile } from "../../../plan/file/planFile";
import saas from "../saas-en.json";
import telecom from "../telecom.json";
import { livedHalfYear } from "./livedHalfYear";
import { phrases as en } from "./phrases.en";
import { phrases as zhCN } from "./phrases.zh-CN";

/** The teams of two examples, half a year later. */
export function telecomTeam(): PlanFile {
  return livedHalfYear(telecom as PlanFile, zhCN);
}

export function saasTeam(): PlanFile {
  return livedHalfYear(saas as PlanFile, en);
}
