import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** 清单: a manager's clients and contacts, which his forms choose from and look up; its tab is not shown. */
export const DIRECTORY = {
  ...perManager("Directory"),
  typing: "none",
  title: ({ forms }: Texts) => forms.handed.directory,
} as const satisfies Form;
