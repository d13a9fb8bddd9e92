import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F11 检查分析: what the reports of a period come to, manager by manager. */
export const ANALYSIS = {
  ...oneSheet("Analysis"),
  typing: "none",
  title: ({ forms }: Texts) => forms.checked.analysis,
} as const satisfies Form;
