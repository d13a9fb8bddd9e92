import type { Amount } from "../amount";

/**
 * Negotiating a manager's year: the split (下达), what the manager proposes (自报) and what is agreed (确认). An agreed figure is held, and
 * the others' targets make room for it.
 */
export interface Proposal {
  /** Positions. */
  readonly manager: number;
  readonly metric: number;
  /** null: the whole metric. */
  readonly product: number | null;
  /** null: nothing proposed yet. */
  readonly proposed: Amount | null;
  /** null: not agreed yet. */
  readonly agreed: Amount | null;
  readonly note: string;
}
