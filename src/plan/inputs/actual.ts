/**
 * What a month brought, as it is reported: one client (or a manager without clients), one product, one metric. Cancellations (退订) stand
 * beside what was sold and reduce it; a report may give them for all products together.
 *
 *     { month: 1, client: "c1", product: 0, metric: 0, actual: 90, cancelled: 0 }
 */
export interface Actual {
  /** 1–12, counted from the plan's first month. */
  readonly month: number;
  /** Id or name; the client may have come about by a change. null: the manager's own row. */
  readonly client: string | null;
  readonly manager: string | null;
  /** Position; null: all products together, for cancellations only. */
  readonly product: number | null;
  /** Position. */
  readonly metric: number;
  /** Whole units, of either sign; null: nothing reported. */
  readonly actual: number | null;
  /** Whole units ≥ 0. */
  readonly cancelled: number;
  /** Where it came from, if not from the manager's own work. */
  readonly source?: ActualSource;
}

/** A contract that went on by itself, an order that came in by itself, anything else. */
export const ACTUAL_SOURCES = ["renewal", "inbound", "other"] as const;
export type ActualSource = (typeof ACTUAL_SOURCES)[number];
