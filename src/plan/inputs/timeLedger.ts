/** Where somebody's days go (时间帐目表): hours a day, counted as years of a span such as 40 years of work. */
export interface TimeLedger {
  /** A manager's id, or another name; "": the supervisor's own. */
  readonly who: string;
  /** Whole. */
  readonly years: number;
  readonly items: readonly TimeItem[];
}

export interface TimeItem {
  readonly item: string;
  /** A day; null: not known yet. */
  readonly hours: number | null;
}

/** Of a ledger that says nothing else. */
export const LEDGER_YEARS = 40;
