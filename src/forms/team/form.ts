import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../../i18n/texts";

/** 团队评价: the managers by their scores. */
export const TEAM = {
  ...oneSheet("Team"),
  typing: "none",
  title: ({ forms }: Texts) => forms.Team.name,
} as const satisfies Form;
