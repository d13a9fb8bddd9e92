import type { Inputs } from "../inputs/inputs";
import { STAGES, type Stage, type StageLine } from "../inputs/stage";
import type { StageDetail } from "../problem/details/stages";

/** What stands against a step, and in which of its fields. */
export interface StepFault {
  readonly field: "stage" | "date" | "note";
  readonly detail: StageDetail;
}

/** The stage that a plan can go up to; null: it is issued. */
export function nextStage(stage: Stage): Stage | null {
  return STAGES[STAGES.indexOf(stage) + 1] ?? null;
}

/**
 * Why a line cannot follow another of the same manager; empty: it can. A plan goes up one step at a time, and back as far as one likes if
 * it is said why. A first line may say that it is a draft.
 *
 * @param before null: it is the first
 */
export function stepFaults(before: StageLine | null, { stage, date, note }: StageLine): readonly StepFault[] {
  const from = before?.stage ?? "draft";
  const next = nextStage(from);
  const steps = STAGES.indexOf(stage) - STAGES.indexOf(from);
  const faults: StepFault[] = [];
  if (steps === 0 && before !== null) faults.push({ field: "stage", detail: { type: "StageStays", stage } });
  if (steps > 1 && next !== null) faults.push({ field: "stage", detail: { type: "StageSkipped", stage, from, next } });
  if (steps < 0 && note === "") faults.push({ field: "note", detail: { type: "StageWithoutReason" } });
  if (before !== null && date !== "" && date < before.date)
    faults.push({ field: "date", detail: { type: "StageDatedBack", found: date, before: before.date } });
  return faults;
}

/** What is negotiated with a manager and nobody has confirmed, for reading: 收入, 收入 集团彩铃. @param manager his id */
export function openFigures(
  { proposals, managers, metrics, products }: Pick<Inputs, "proposals" | "managers" | "metrics" | "products">,
  manager: string,
): readonly string[] {
  return proposals
    .filter((proposal) => managers[proposal.manager]?.id === manager && proposal.agreed === null)
    .map(({ metric, product }) => [metrics[metric]?.name ?? "", products[product ?? -1]?.name ?? ""].join(" ").trim());
}
