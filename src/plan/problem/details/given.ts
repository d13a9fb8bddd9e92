import type { Kind } from "../kind";

/** The file or a cell as such, names and references, amounts and weights. */
export type GivenDetail =
  | { readonly type: "NotJson"; readonly reason: string }
  | { readonly type: "UnknownVersion"; readonly found: string }
  /** `field`: what the cell is headed, where it stands on a sheet. */
  | { readonly type: "Missing"; readonly field?: string }
  | { readonly type: "UnknownField"; readonly field: string }
  /** `meant`: what it may have been meant to be, written as it can be read; left out or empty: nobody can tell. */
  | { readonly type: "WrongKind"; readonly expected: Kind; readonly found: string; readonly meant?: readonly string[] }
  /** Amounts of one year: one, or twelve. */
  | { readonly type: "MonthsCount"; readonly count: number }
  | { readonly type: "OutOfRange"; readonly found: string; readonly min: number; readonly max: number }
  | { readonly type: "NotInList"; readonly found: string; readonly allowed: readonly string[] }
  /** Text in a cell that was read as a number; `more` cells of the column likewise. */
  | { readonly type: "NumberAsText"; readonly found: string; readonly number: number; readonly more: number }
  | { readonly type: "ErrorInCell"; readonly found: string }
  /** A cell of a change that its type has no use for. */
  | { readonly type: "NotUsedHere"; readonly column: string; readonly change: string }
  | { readonly type: "MissingTable"; readonly table: string }
  | { readonly type: "MissingColumn"; readonly table: string; readonly column: string }
  /** Typed into the row that ends a list. */
  | { readonly type: "BelowList"; readonly table: string }
  | { readonly type: "Empty"; readonly what: "managers" | "products" | "metrics" }
  /** `first`: how the same name is written before, where more than case differs. */
  | { readonly type: "DuplicateName"; readonly name: string; readonly first?: string }
  | { readonly type: "DuplicateId"; readonly id: string }
  | { readonly type: "NameTooLong"; readonly name: string; readonly length: number; readonly limit: number }
  | ({ readonly type: "UnknownManager" } & UnknownName)
  | ({ readonly type: "UnknownProduct" } & UnknownName)
  | ({ readonly type: "UnknownMetric" } & UnknownName)
  | ({ readonly type: "UnknownClient" } & UnknownName)
  /** A hold or a bound names a client together with a manager who does not have it. */
  | { readonly type: "NotTheirClient"; readonly client: string; readonly manager: string; readonly theirs: string }
  /** `nearest`: the amount in whole units that is nearest, as a number is written. */
  | { readonly type: "NotMultipleOfUnit"; readonly amount: string; readonly unit: string; readonly nearest?: string }
  | { readonly type: "NegativeAmount"; readonly amount: string }
  | { readonly type: "TooLarge"; readonly amount: string; readonly unit: string }
  | { readonly type: "BadUnit"; readonly found: string }
  | { readonly type: "NegativeWeight"; readonly weight: string }
  | { readonly type: "AllZero"; readonly what: "managers" | "seasonality" | "basis" };

/** A name that nobody has. `meant`: the one that may have been meant; left out: nobody can tell. */
export interface UnknownName {
  readonly name: string;
  readonly known: readonly string[];
  readonly meant?: string;
}
