import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F15 竞争对手动态信息报告: what was heard of competitors, and how often. */
export const COMPETITOR_NEWS = {
  ...oneSheet("CompetitorNews"),
  typing: "none",
  title: ({ forms }: Texts) => forms.checked.competitorNews,
} as const satisfies Form;
