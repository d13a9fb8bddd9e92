import type { Inputs } from "../../plan/inputs/inputs";
import { STAGES } from "../../plan/inputs/stage";
import { keepsStages, lineOf, stageOf, teamStage } from "../../plan/stage/standing";
import type { SheetSpec } from "../../sheet/spec/spec";
import { formOf } from "../forms";
import { PART } from "../parts/heading";
import type { Texts } from "../texts";

/**
 * A sheet that says, in the line under its title, how far the plan has come: the manager's own, 状态：已下达（2026-01-05，李主管）, or the
 * team's, 状态：草稿 2，已商定 3. A draft is called a trial. Where nobody keeps a record of it, the sheet stays as it is; and so does that of
 * somebody who has joined by a change.
 *
 * @param inputs as the plan was given
 */
export function withStage(spec: SheetSpec, inputs: Inputs, texts: Texts): SheetSpec {
  const said = stageOn(spec, inputs, texts);
  if (said === "") return spec;
  return {
    ...spec,
    blocks: spec.blocks.map((block) =>
      block.row === 1 && block.column === 0 && block.style === "subtitle" ? { ...block, cells: [[subtitled(block.cells, said)]] } : block,
    ),
  };
}

/** Whether a manager's plan is handed out as a trial: it is a draft, in a team that keeps a record of such things. */
export function isTrial(inputs: Pick<Inputs, "managers" | "stages">, manager: string): boolean {
  return keepsStages(inputs) && inputs.managers.some(({ id }) => id === manager) && stageOf(inputs, manager) === "draft";
}

function stageOn({ key }: SheetSpec, inputs: Inputs, texts: Texts): string {
  if (!keepsStages(inputs)) return "";
  const { band, stages, counted, stamped, trial } = texts.forms.stages;
  const form = formOf(key);
  if (form?.per !== "manager") {
    const { counts } = teamStage(inputs);
    const parts = STAGES.filter((stage) => counts[stage] > 0).map((stage) => counted(stages[stage], counts[stage]));
    return band(parts.join(texts.forms.comma));
  }
  const manager = inputs.managers.find(({ id }) => form.keyOf(id) === key);
  if (manager === undefined) return "";
  const { date = "", by = "" } = lineOf(inputs, manager.id) ?? {};
  const stage = stages[stageOf(inputs, manager.id)];
  const stamp = [isTrial(inputs, manager.id) ? trial : "", date, by].filter((part) => part !== "");
  return band(stamped(stage, stamp));
}

function subtitled([row]: SheetSpec["blocks"][number]["cells"], said: string): string {
  return [String(row?.[0] ?? ""), said].filter((part) => part !== "").join(PART);
}
