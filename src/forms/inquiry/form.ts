import { perManager, type Form } from "../form/form";
import type { Texts } from "../texts";

/** 核实单: what the reports ask a manager himself, to be printed and talked about. His words are read from it before it is made again. */
export const INQUIRY = {
  ...perManager("Inquiry"),
  typing: "cells",
  layout: 1,
  title: ({ forms }: Texts) => forms.checks.inquiry("").trim(),
} as const satisfies Form;
