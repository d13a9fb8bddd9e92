/** How many visits a client is to get in a month, where that is not what his class says. */
export interface VisitPlan {
  readonly client: string;
  readonly month: number;
  readonly count: number;
}

/** What stays of a month's visits when their texts were let go. */
export interface VisitHistory {
  readonly manager: string;
  readonly client: string;
  readonly month: number;
  readonly visits: number;
  readonly signed: number;
  readonly cancelled: number;
}
