/** What people of an invented team say and write, in one language. `{…}` is filled in: see `fill` in `livedHalfYear.ts`. */
export interface Phrases {
  readonly purposes: readonly PurposePhrases[];
  /** Work without a client. */
  readonly internal: readonly string[];
  readonly prospects: readonly string[];
  /** Names of contacts, and titles with what they can decide. */
  readonly people: readonly string[];
  readonly titles: readonly { readonly title: string; readonly role: "decider" | "influencer" | "user" }[];
  readonly places: readonly string[];
  readonly industries: readonly string[];
  readonly addresses: readonly string[];
  readonly needs: readonly string[];
  readonly competitors: readonly string[];
  readonly news: readonly string[];
  readonly impacts: readonly string[];
  readonly measures: readonly string[];
  readonly sources: readonly string[];
  readonly cancelled: readonly { readonly by: "client" | "own" | "company"; readonly reason: string }[];
  readonly moved: readonly string[];
  readonly summaries: readonly string[];
  readonly shortfalls: readonly { readonly reason: string; readonly catchUp: string }[];
  readonly actions: readonly ActionPhrases[];
  /** Slots of the sentences: each is filled with one of these. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
}

export interface PurposePhrases {
  readonly purpose: string;
  readonly contents: readonly string[];
  readonly results: readonly string[];
  /** Of a visit of this kind: how often something is shown, and how often signed. */
  readonly shown: number;
  readonly signed: number;
}

export interface ActionPhrases {
  readonly what: string;
  readonly obstacles: string;
  readonly why: string;
  readonly how: string;
  readonly preparation: string;
  readonly support: Readonly<Partial<Record<"people" | "money" | "goods" | "information" | "policy", string>>>;
}
