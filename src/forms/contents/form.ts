import { oneSheet, type Form } from "../form/form";
import { INPUT } from "../input/form";
import type { Texts } from "../texts";

/** 目录: every sheet of ours with a link and a line on what it is for. */
export const CONTENTS = {
  ...oneSheet("Contents"),
  typing: "none",
  title: ({ forms }: Texts) => forms.contents.name,
  behind: INPUT.keyOf(),
} as const satisfies Form;
