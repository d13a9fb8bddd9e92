import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F10 业绩目标的综合评价: what a manager's goal card has earned. */
export const F10 = {
  ...perManager("F10"),
  typing: "cells",
  layout: 1,
  title: ({ forms }: Texts) => forms.F10.name("").trim(),
} as const satisfies Form;
