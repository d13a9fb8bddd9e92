import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F5 行动计划: what a manager means to do for his goals, and what he expects to be signed. */
export const F5 = {
  ...perManager("F5"),
  typing: "cells",
  handed: true,
  layout: 1,
  title: ({ forms }: Texts) => forms.handed.F5,
} as const satisfies Form;
