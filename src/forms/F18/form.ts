import { perPerson, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F18 统筹: work in the shortest time, with what may run side by side. */
export const F18 = {
  ...perPerson("F18"),
  typing: "cells",
  layout: 1,
  title: ({ forms }: Texts) => forms.F18.name,
} as const satisfies Form;
