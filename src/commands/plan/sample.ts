/** Puts a sample team with its target onto the input sheet, to try things out with. */
import type { Language } from "../../plan/inputs/inputs";
import { importPlan } from "./importPlan";
import type { Outcome, PlanSummary } from "../outcome/outcome";
import type { Replacing } from "../workbook/putPlan";
import english from "./samples/en.json";
import chinese from "./samples/zh-CN.json";

const SAMPLES: Readonly<Record<Language, object>> = { "zh-CN": chinese, en: english };

export function sample(language: Language, replacing: Replacing): Promise<Outcome<PlanSummary>> {
  return importPlan(JSON.stringify(SAMPLES[language]), replacing, { type: "sample" });
}
