import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F15 月集团客户分析报告: how every client stands after a month. */
export const CLIENT_ANALYSIS = {
  ...oneSheet("ClientAnalysis"),
  typing: "none",
  title: ({ forms }: Texts) => forms.checked.clientAnalysis,
} as const satisfies Form;
