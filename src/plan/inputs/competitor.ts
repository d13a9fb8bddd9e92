/** What was heard of a competitor (竞争对手动态信息报告). */
export interface CompetitorNews {
  readonly id: string;
  readonly manager: string;
  readonly date: string;
  /** Id or name; "": the market as a whole. */
  readonly client: string;
  readonly competitor: string;
  readonly news: string;
  /** Id of a product, or how else it is called; "": none in particular. */
  readonly product: string;
  readonly source: string;
  /** null: not said. */
  readonly credibility: Credibility | null;
  readonly impact: string;
  readonly action: string;
  readonly outcome: string;
}

export const CREDIBILITIES = ["high", "medium", "low"] as const;
export type Credibility = (typeof CREDIBILITIES)[number];
