import { oneSheet, type Form } from "../form/form";
import type { Texts } from "../../i18n/texts";

/** 仪表盘: the year as it goes, what is off track first. */
export const DASHBOARD = {
  ...oneSheet("Dashboard"),
  typing: "cells",
  title: ({ monthly }: Texts) => monthly.dashboard.name1,
} as const satisfies Form;
