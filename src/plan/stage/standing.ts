import type { Inputs } from "../inputs/inputs";
import { STAGES, type Stage, type StageLine } from "../inputs/stage";

type Staged = Pick<Inputs, "stages">;

/** The line that says where a manager's plan stands; null: nobody has written one, and it is a draft. @param manager his id */
export function lineOf({ stages }: Staged, manager: string): StageLine | null {
  return stages.filter((line) => line.manager === manager).at(-1) ?? null;
}

export function stageOf(inputs: Staged, manager: string): Stage {
  return lineOf(inputs, manager)?.stage ?? "draft";
}

/** Whether anybody keeps a record of the plans' stages. Where nobody does, no sheet says a word about them. */
export function keepsStages({ stages }: Staged): boolean {
  return stages.length > 0;
}

/** Whether somebody's plan is issued: from then on the split is not made anew, and whatever moves is a change of the year. */
export function isAnyIssued({ stages }: Staged): boolean {
  return stages.some(({ manager }) => stageOf({ stages }, manager) === "issued");
}

/** How far the whole team has come. */
export interface TeamStage {
  /** Of all plans the one that is furthest behind. */
  readonly lowest: Stage;
  readonly counts: Readonly<Record<Stage, number>>;
}

export function teamStage({ managers, stages }: Pick<Inputs, "managers" | "stages">): TeamStage {
  const counts: Record<Stage, number> = { draft: 0, proposed: 0, agreed: 0, issued: 0 };
  for (const { id } of managers) counts[stageOf({ stages }, id)] += 1;
  return { lowest: STAGES.find((stage) => counts[stage] > 0) ?? "draft", counts };
}
