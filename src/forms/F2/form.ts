import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F2 年度销售目标任务书: month × product. */
export const F2 = {
  ...oneSheet("F2"),
  typing: "none",
  title: ({ forms }: Texts) => forms.F2.name,
} as const satisfies Form;
