import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** 目标输入: the target and everything that the split is made from, typed by the supervisor. */
export const INPUT = {
  ...oneSheet("Input"),
  typing: "records",
  title: ({ forms }: Texts) => forms.input.name,
  secondMark: "TC_Settings",
} as const satisfies Form;
