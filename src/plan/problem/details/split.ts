/** The split itself. */
export type SplitDetail =
  /** Targets that grow far more or less than the others' against last year; the farthest first. */
  | {
      readonly type: "GrowthFar";
      readonly areClients: boolean;
      readonly metric: string;
      readonly named: readonly { readonly name: string; readonly growth: string }[];
      readonly more: number;
      readonly middle: string;
    }
  | {
      /** These managers can sell only these products, and need more of them than there is. */
      readonly type: "CannotFit";
      readonly metric: string;
      /** 1-based; null: in the whole year. */
      readonly period: number | null;
      readonly managers: readonly string[];
      readonly products: readonly string[];
      readonly need: string;
      readonly have: string;
      readonly shortfall: string;
    }
  | {
      /** These products can be sold only by these managers (perhaps nobody), whose totals are too small for them. */
      readonly type: "CannotPlace";
      readonly metric: string;
      /** 1-based; null: in the whole year. */
      readonly period: number | null;
      readonly products: readonly string[];
      readonly managers: readonly string[];
      readonly need: string;
      readonly have: string;
      readonly shortfall: string;
    }
  /** Nobody knows anything of any client, so those of a manager share alike. */
  | { readonly type: "ClientsAlike" }
  /** Ids that are numbers like amounts, while no client has a basis. */
  | { readonly type: "IdsLikeAmounts"; readonly found: string }
  /** So many cells of a column for amounts that say names. */
  | { readonly type: "NamesForAmounts"; readonly count: number; readonly found: string }
  /** Who sells what and when left no other way: some products or managers have more or less in some periods than their season says. */
  | { readonly type: "SeasonMoved"; readonly metric: string; readonly totals: number; readonly most: string };
