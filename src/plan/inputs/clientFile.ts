/** What is known of a client (集团客户档案); nothing about anybody's private life. One a client. */
export interface ClientFile {
  /** Id of a client, or the name of whoever may become one. */
  readonly client: string;
  readonly industry: string;
  /** null: not known. */
  readonly staff: number | null;
  readonly address: string;
  readonly contracts: readonly Contract[];
  readonly competitorProducts: string;
  readonly needs: string;
  readonly note: string;
  /** Month in which the client left, counted from the plan's first; null: still here. */
  readonly left: number | null;
  readonly leftReason: string;
  readonly updated: string;
}

export interface Contract {
  /** Id of a product, or how else it is called. */
  readonly product: string;
  /** null: not known. */
  readonly users: number | null;
  readonly from: string;
  readonly to: string;
}
