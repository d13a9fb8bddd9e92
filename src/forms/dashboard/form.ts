import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../texts";

/** 仪表盘: the year as it goes, what is off track first. */
export const DASHBOARD = {
  ...oneSheet("Dashboard"),
  typing: "cells",
  title: ({ forms }: Texts) => forms.dashboard.name1,
} as const satisfies Form;
