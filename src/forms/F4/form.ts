import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F4 月份销售计划表: a manager's plan and report of one month. */
export const F4 = {
  ...perManager("F4"),
  typing: "cells",
  layout: 1,
  title: ({ forms }: Texts) => forms.F4.short("").trim(),
} as const satisfies Form;
