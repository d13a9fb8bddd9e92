/** Which sheets of the months a workbook has, or is to get. */
import type { DashboardKept } from "../../forms/form/dashboardKept";
import type { MonthSheet } from "./typedReports";

export interface MonthsWanted {
  readonly sheets: readonly MonthSheet[];
  /** What the dashboard keeps; null: there is none, and none is wanted. */
  readonly dashboard: DashboardKept | null;
}

export const NO_MONTHS: MonthsWanted = { sheets: [], dashboard: null };
