import type { OfMonth } from "../names";
import type { RevisionReason } from "../../inputs/change";

/** The course of the year. */
export type CourseDetail =
  | { readonly type: "GivenTwice" }
  /** Closed months do not move; `closed` is how many are. */
  | (OfMonth & { readonly type: "MonthClosed"; readonly closed: number })
  | { readonly type: "ClosedBefore"; readonly closed: number; readonly before: number }
  /** A month is to be closed that nobody has reported anything for. */
  | (OfMonth & { readonly type: "NothingReported" })
  /** Counted as 0. */
  | (Omit<OfMonth, "month"> & { readonly type: "ReportMissing"; readonly manager: string; readonly months: readonly number[] })
  | { readonly type: "YearExceeded"; readonly manager: string; readonly metric: string; readonly units: string }
  /** So many holds and bounds are not kept any more, because what they speak of has moved. */
  | { readonly type: "LimitsLeftBehind"; readonly limits: number }
  | { readonly type: "EffortIsNoReason" }
  | {
      readonly type: "WrongDirection";
      readonly because: RevisionReason;
      readonly direction: "up" | "down" | "none";
      readonly from: string;
      readonly to: string;
    }
  | { readonly type: "RevisedMuch"; readonly percent: number }
  | { readonly type: "NothingChanges" }
  /** There is no change to take back. */
  | { readonly type: "NoChangeYet" }
  /** What was agreed lies further from what was issued than the style of negotiation leaves room for. */
  | { readonly type: "AgreedFar"; readonly agreed: string; readonly issued: string; readonly percent: number }
  /** The total that was written down when a change was decided is not what the plan says now. */
  | { readonly type: "OldTotalDiffers"; readonly recorded: string; readonly found: string };
