/** Periods, seasonality, working days. */
export type CalendarDetail =
  | { readonly type: "PeriodsNotTwelve"; readonly sum: number }
  | { readonly type: "LayoutMismatch"; readonly form: string; readonly sum: number; readonly periods: number }
  | { readonly type: "SeasonalityLength"; readonly length: number; readonly periods: number }
  | { readonly type: "NobodyPresent"; readonly period: number }
  | { readonly type: "DatesReversed"; readonly first: string; readonly last: string }
  | { readonly type: "DateOutsideYear"; readonly found: string; readonly year: number }
  /** Something is to be done then, which no daily list has therefore. */
  | { readonly type: "DueOutsidePlan"; readonly found: string; readonly first: string; readonly last: string }
  /** Somebody joins after the plan's last day, or leaves before its first. */
  | { readonly type: "DayOutsidePlan"; readonly found: string; readonly first: string; readonly last: string }
  | { readonly type: "LeavesBeforeJoining"; readonly first: string; readonly last: string }
  | { readonly type: "DayOffAndWorked"; readonly found: string }
  /** Weekdays count there. */
  | { readonly type: "NoHolidayList"; readonly years: readonly number[] }
  /** Holds and bounds decide where the units go that are left. */
  | { readonly type: "RemainderYields"; readonly metric: string }
  /** Months weigh the same there. */
  | { readonly type: "NoLastYearMonths" }
  /** Every product has a seasonality of its own, so the calendar decides nothing. */
  | { readonly type: "CalendarUnused" };
