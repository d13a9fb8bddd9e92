import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F7 客户经理工作日清表: what a manager has to do, day by day. */
export const F7 = {
  ...perManager("F7"),
  typing: "cells",
  handed: true,
  layout: 1,
  title: ({ forms }: Texts) => forms.handed.F7,
} as const satisfies Form;
