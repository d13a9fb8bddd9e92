import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";
import { INPUT } from "../input/form";

/** 计划状态: how far the managers' plans have come, a row for every step. */
export const STAGES = {
  ...oneSheet("Stages"),
  typing: "records",
  title: ({ forms }: Texts) => forms.stages.name,
  behind: INPUT.keyOf(),
  secondMark: "TC_Stages_Area",
} as const satisfies Form;
