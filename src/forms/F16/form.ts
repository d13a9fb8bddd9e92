import { perPerson, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F16 时间管理矩阵: what there is to do, by importance and urgency. */
export const F16 = {
  ...perPerson("F16"),
  typing: "cells",
  layout: 1,
  title: ({ forms }: Texts) => forms.F16.name,
} as const satisfies Form;
