import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../../i18n/texts";
import { INPUT } from "../input/form";

/** 实际数据: what the months brought. */
export const ACTUALS = {
  ...oneSheet("Actuals"),
  typing: "records",
  title: ({ records }: Texts) => records.TC_ActualRows.name,
  behind: INPUT.keyOf(),
  secondMark: "TC_Actuals_Area",
} as const satisfies Form;
