import type { Amount } from "../numbers/amount";

/**
 * How targets are agreed, from 命令式 (issued) through 指导式 and 参与式 to 授权式 (the manager decides within limits), and how far an agreed
 * figure may lie from what the split issues before it is worth a second look.
 */
export const STYLES = ["directive", "guided", "participative", "delegated"] as const;
export type NegotiationStyle = (typeof STYLES)[number];
export const ROOM: Readonly<Record<NegotiationStyle, number>> = { directive: 0, guided: 0.05, participative: 0.1, delegated: 0.2 };

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
