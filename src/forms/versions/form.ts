import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** 版本对比: the plan as first split, what each change has added or taken, and now. */
export const VERSIONS = {
  ...oneSheet("Versions"),
  typing: "none",
  title: ({ forms }: Texts) => forms.versions.name,
} as const satisfies Form;
