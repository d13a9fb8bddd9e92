import { perPerson, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F17 时间帐目表: where somebody's days go, counted in years. */
export const F17 = {
  ...perPerson("F17"),
  typing: "cells",
  layout: 1,
  title: ({ forms }: Texts) => forms.F17.name,
} as const satisfies Form;
