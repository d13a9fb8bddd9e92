import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F6 客户经理拜访计划表: a manager's visits of a month, planned and carried out. */
export const F6 = {
  ...perManager("F6"),
  typing: "cells",
  handed: true,
  layout: 1,
  title: ({ forms }: Texts) => forms.handed.F6,
} as const satisfies Form;
