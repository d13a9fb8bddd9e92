/** What a dashboard keeps for itself, on the sheet alone, and the next one takes from there. */
export interface DashboardKept {
  /** Percentage points that somebody may be behind the plan and still count as on track; and more than which puts him at risk. */
  readonly tolerance: number;
  readonly risk: number;
  /** What the reports said when it was made, as its hidden cell has it (`standingReports.ts`); "": nothing. */
  readonly reports: string;
}
