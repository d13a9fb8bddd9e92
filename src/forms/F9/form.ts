import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F9 目标卡: a manager's goals of the year. */
export const F9 = {
  ...perManager("F9"),
  typing: "cells",
  layout: 1,
  title: ({ forms }: Texts) => forms.F9.name("").trim(),
} as const satisfies Form;
