import { factsOn, type Facts } from "../../../src/plan/checking/facts/facts";
import { validate } from "../../../src/plan/file/validate";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { saasTeam, telecomTeam } from "../../../src/workbench/examples/lived/teams";
import { courseFor } from "../../honest/honestYear";

/** What is known of a plan file on a day. */
export function factsFor(file: PlanFile, on: string): Facts {
  const { inputs, problems } = validate(file);
  if (!inputs) throw new Error(JSON.stringify(problems));
  return factsOn(courseFor(inputs), on);
}

/** The lived teams, each in its language, on the last day of their half year. */
export const LIVED = [
  { name: "telecom", language: "zh-CN", file: telecomTeam(), on: "2026-06-30" },
  { name: "saas", language: "en", file: saasTeam(), on: "2027-07-31" },
] as const;
