import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** 团队评价: the managers by their scores. */
export const TEAM = {
  ...oneSheet("Team"),
  typing: "none",
  title: ({ forms }: Texts) => forms.team.name,
} as const satisfies Form;
