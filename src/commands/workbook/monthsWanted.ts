/** Which sheets of the months a workbook has, or is to get. */
import type { MonthSheet } from "./typedReports";

export interface MonthsWanted {
  readonly sheets: readonly MonthSheet[];
  /** Of the dashboard, in percentage points; null: none. */
  readonly tolerance: number | null;
}

export const NO_MONTHS: MonthsWanted = { sheets: [], tolerance: null };
