import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** 说明: what is checked of a manager's reports, who sees what and how long it is kept. It travels with what is handed out. */
export const EXPLAINED = {
  ...perManager("Explained"),
  typing: "none",
  title: ({ forms }: Texts) => forms.handed.explained,
} as const satisfies Form;
