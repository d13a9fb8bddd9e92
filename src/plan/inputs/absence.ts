/** Days on which nobody expects a report. Why somebody is ill is nobody's business, so there is no such kind. */
export interface Absence {
  readonly manager: string;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly kind: AbsenceKind;
}

export const ABSENCE_KINDS = ["leave", "training", "travel", "other"] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];
