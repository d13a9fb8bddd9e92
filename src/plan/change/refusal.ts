import type { Slice } from "../inputs/inputs";

/** Why a plan cannot be changed as asked, in whole units of the metric. Data only; `refusalDetail` puts it into names. */
export type Refusal =
  /** A total below 0, or one that a cell does not keep exactly. */
  | { readonly type: "OutOfRange"; readonly total: number; readonly max: number }
  /** Every leaf that the total adds up is held. */
  | { readonly type: "AllHeld"; readonly held: number; readonly total: number; readonly shortfall: number }
  /** The leaves that are not held are all 0: there is nothing to be in proportion to. */
  | { readonly type: "ZeroBase"; readonly total: number; readonly shortfall: number }
  /** The held leaves alone come to more than the new total. */
  | { readonly type: "HeldExceedsTotal"; readonly held: number; readonly total: number; readonly shortfall: number }
  /** The siblings that are to take or give the change cannot do so where it happens. */
  | { readonly type: "SiblingsCannot"; readonly by: Direction; readonly need: number; readonly have: number; readonly shortfall: number }
  /** A slice that names no product has no sibling products; the same for managers, clients and periods. */
  | { readonly type: "NoSiblings"; readonly by: Direction }
  /** The change would break a bound of the plan. */
  | { readonly type: "BreaksBound"; readonly bound: number; readonly slice: Slice; readonly units: number; readonly shortfall: number }
  /** A buffer that would make less of the target. */
  | { readonly type: "BelowTarget"; readonly total: number; readonly target: number };

/** The siblings of a slice: the other products, managers, clients (of the same manager) or periods with all else equal. */
export type Direction = "product" | "manager" | "client" | "period";
