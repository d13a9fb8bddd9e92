import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** 团队进度: how far the team has come, for every manager with a line of his own. It travels with what is handed out. */
export const PROGRESS = {
  ...perManager("Progress"),
  typing: "none",
  title: ({ forms }: Texts) => forms.progress.name,
} as const satisfies Form;
