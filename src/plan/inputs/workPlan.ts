/** Tasks that somebody wants to see through in the shortest time (统筹, F18): what must wait for what, and what may run side by side. */
export interface WorkPlan {
  /** A manager's id, or another name; "": the supervisor's own. */
  readonly who: string;
  readonly tasks: readonly WorkTask[];
}

export interface WorkTask {
  readonly id: string;
  readonly task: string;
  /** null: not known yet, which counts as 0. */
  readonly hours: number | null;
  /** Ids of the tasks that must be finished first. */
  readonly after: readonly string[];
  /** Whether whoever does it has to be there all the time: two such tasks never run side by side. */
  readonly attended: boolean;
}
