import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** F12 检查发现: what the reports ask about, and what became of each. Made by its own command; what is typed on it is read first. */
export const FINDINGS = {
  ...oneSheet("Findings"),
  typing: "cells",
  layout: 1,
  title: ({ forms }: Texts) => forms.checks.findings,
} as const satisfies Form;
