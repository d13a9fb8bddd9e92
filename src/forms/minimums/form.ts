import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** 最低要求: minimum targets beside the plan. A table of the input sheet is called TC_Minimums, and tables and names share one list. */
export const MINIMUMS = {
  ...oneSheet("MinimumTargets"),
  typing: "none",
  title: ({ forms }: Texts) => forms.minimums.name,
} as const satisfies Form;
