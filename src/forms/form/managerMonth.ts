/** A manager's month, of which there may be a report. */
export interface ManagerMonth {
  /** Position among the managers of the course's current plan. */
  readonly manager: number;
  /** 1–12, counted from the plan's first. */
  readonly month: number;
}
