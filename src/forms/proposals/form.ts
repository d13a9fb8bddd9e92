import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";
import { INPUT } from "../input/form";

/** 目标协商: what managers propose and what is agreed. */
export const PROPOSALS = {
  ...oneSheet("Proposals"),
  typing: "records",
  title: ({ forms }: Texts) => forms.proposals.name,
  behind: INPUT.keyOf(),
  secondMark: "TC_Proposals_Area",
} as const satisfies Form;
