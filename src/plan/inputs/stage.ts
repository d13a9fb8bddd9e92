/**
 * How far a manager's plan has come: 草稿 (it is being tried out), 已上报 (the manager has said what he proposes), 已商定 (both agree),
 * 已下达 (it is issued: from then on only changes of the year move it).
 */
export const STAGES = ["draft", "proposed", "agreed", "issued"] as const;
export type Stage = (typeof STAGES)[number];

/**
 * One step of a manager's plan, dated and signed. The lines are a history: the last one of a manager says where his plan stands, and
 * whoever has none is a draft.
 *
 *     { manager: "jia", stage: "agreed", date: "2026-01-05", by: "李主管", note: "", gapAccepted: false, statement: null }
 */
export interface StageLine {
  /** Id of a manager of the plan as it is given: whoever joins in the year is there by a change, which is dated and signed itself. */
  readonly manager: string;
  readonly stage: Stage;
  /** "2026-01-05" */
  readonly date: string;
  readonly by: string;
  readonly note: string;
  /** Of an agreed plan: figures of the negotiation that nobody has confirmed stay as they were issued, and both know it. */
  readonly gapAccepted: boolean;
  /** Of an issued plan: what was issued. Null: not written down yet, which is done when the sheets are made. */
  readonly statement: Statement | null;
}

/** What was issued to a manager, as short as it can be known again by. */
export interface Statement {
  /** How many of the year's changes had been made. */
  readonly changes: number;
  /** The year of each metric after them, by its id, in whole units. */
  readonly totals: readonly (readonly [metric: string, units: number])[];
  /** Of his months and products before any change, and of those changes. */
  readonly mark: string;
}
