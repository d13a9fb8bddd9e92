/** Something to be done (F16), weighed by whether it is important and whether it is urgent. */
export interface Priority {
  /** A manager's id, or another name; "": the supervisor's own. */
  readonly who: string;
  readonly task: string;
  /** null: not decided yet. */
  readonly important: boolean | null;
  readonly urgent: boolean | null;
  /** null: not known yet. */
  readonly hours: number | null;
  /** "2026-03-02"; "": no day. */
  readonly due: string;
}
