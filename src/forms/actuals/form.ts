import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";
import { INPUT } from "../input/form";

/** 实际数据: what the months brought. */
export const ACTUALS = {
  ...oneSheet("Actuals"),
  typing: "records",
  title: ({ forms }: Texts) => forms.actuals.name,
  behind: INPUT.keyOf(),
  secondMark: "TC_Actuals_Area",
} as const satisfies Form;
