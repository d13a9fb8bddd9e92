/** Puts a sample team with its target onto the input sheet, to try things out with. */
import { notLoaded } from "../../excel/request/failure";
import type { Language } from "../../plan/inputs/inputs";
import { importPlan } from "./importPlan";
import type { Outcome, PlanSummary } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import type { Replacing } from "../workbook/putPlan";
import { SAMPLE_OF } from "./samples/sampleOf";

export async function sample(language: Language, replacing: Replacing): Promise<Outcome<PlanSummary>> {
  const read = await settle(async () => done((await SAMPLE_OF[language]().catch(notLoaded)).default));
  return read.type === "Done" ? importPlan(JSON.stringify(read.value), replacing, { type: "sample" }) : read;
}
