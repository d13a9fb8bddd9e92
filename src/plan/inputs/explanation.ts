/** Why a month fell short (未达成原因), and how it is to be made up for (赶上计划). */
export interface Explanation {
  readonly manager: string;
  readonly month: number;
  /** Positions. */
  readonly metric: number;
  /** null: all together. */
  readonly product: number | null;
  /** Id; "": all together. */
  readonly client: string;
  readonly reason: string;
  readonly catchUp: string;
  /** Whether the supervisor has agreed to it. */
  readonly agreed: boolean;
}
