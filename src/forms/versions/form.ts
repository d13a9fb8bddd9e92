import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../../i18n/texts";

/** 版本对比: the plan as first split, what each change has added or taken, and now. */
export const VERSIONS = {
  ...oneSheet("Versions"),
  typing: "none",
  title: ({ records }: Texts) => records.versions.name,
} as const satisfies Form;
