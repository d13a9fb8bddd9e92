import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** 勾稽: the proof that every total two sheets share is the same number. */
export const TIE_OUT = {
  ...oneSheet("TieOut"),
  typing: "none",
  title: ({ forms }: Texts) => forms.tieOut.name,
  secondMark: "TC_Verdict",
} as const satisfies Form;
