import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";
import { INPUT } from "../input/form";

/** 目标变更: what was decided in the course of the year, in order. */
export const CHANGES = {
  ...oneSheet("Changes"),
  typing: "records",
  title: ({ forms }: Texts) => forms.changes.name,
  behind: INPUT.keyOf(),
  secondMark: "TC_Changes_Area",
} as const satisfies Form;
