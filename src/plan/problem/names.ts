/** Which amounts a hold or a bound speaks of, in names; null: all, summed over. Periods are 1-based. */
export interface SliceNames {
  readonly product: string | null;
  readonly manager: string | null;
  readonly client: string | null;
  readonly period: number | null;
  /** The last of several. */
  readonly through?: number;
}

/** Who or what stands beside a slice: other products, managers, clients of the same manager, or periods. */
export type SiblingNames = "product" | "manager" | "client" | "period";

/** A hold (min and max are the same) or a bound, in words. */
export interface LimitNames extends SliceNames {
  readonly min: string | null;
  readonly max: string | null;
}

/** A month of the plan, 1–12, in a year that begins in a calendar month, so that it can be called by its name. */
export interface OfMonth {
  readonly month: number;
  readonly firstMonth: number;
}
