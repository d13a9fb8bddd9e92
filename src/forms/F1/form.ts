import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F1 年度集团产品销售任务一览表: month × manager. */
export const F1 = {
  ...oneSheet("F1"),
  typing: "none",
  title: ({ forms }: Texts) => forms.F1.name,
} as const satisfies Form;
