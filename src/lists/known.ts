/** Rows of headings: from the first through the last. */
export interface HeadRows {
  readonly from: number;
  readonly through: number;
}

/** What a plan that there is already says: names that headings may use. */
export interface Known {
  /** That is planned; null: not known. */
  readonly year: number | null;
  /** The calendar month that its year begins with. */
  readonly firstMonth: number;
  readonly metrics: readonly string[];
  readonly products: readonly string[];
}

export const NOTHING_KNOWN: Known = { year: null, firstMonth: 1, metrics: [], products: [] };
