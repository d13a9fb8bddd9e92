import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";
import { INPUT } from "../input/form";

/** 检查设置: what is agreed about reports and how they are checked, and what titles say about whoever has them. */
export const CHECK_SETTINGS = {
  ...oneSheet("CheckSettings"),
  typing: "records",
  apart: true,
  title: ({ forms }: Texts) => forms.checks.settings,
  behind: INPUT.keyOf(),
  secondMark: "TC_CheckSettings_Area",
} as const satisfies Form;
