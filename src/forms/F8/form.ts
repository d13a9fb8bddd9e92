import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F8 工作日志(周报表): what a manager did in a month, and the summaries of his weeks. */
export const F8 = {
  ...perManager("F8"),
  typing: "cells",
  handed: true,
  layout: 1,
  title: ({ forms }: Texts) => forms.handed.F8,
} as const satisfies Form;
