/**
 * What somebody typed about the selected cells, and what comes of it or stands against it. Data only; sentences are in i18n.
 */
/** As typed, whatever the method; `methods/methods.ts` has those, and what each of them reads of it. */
export interface Typed {
  readonly action: "replace" | "add" | "subtract";
  /** What a blank cell does: it counts like an average one, or stays blank. */
  readonly blanks: "average" | "skip";
  /** The smallest amount a cell may hold. */
  readonly unit: string;
  readonly total: string;
  /** "4, 4, 5" */
  readonly pattern: string;
  /** The month that the first cell stands for, "2026-01". */
  readonly month: string;
  readonly first: string;
  readonly last: string;
  readonly percent: string;
  readonly value: string;
}

export type SpreadField = "unit" | "total" | "pattern" | "month" | "first" | "last" | "percent" | "value";

/** What stands in a cell. `kept`: why it must stay as it is. */
export interface SpreadCell {
  readonly value: number | null;
  readonly kept: Kept | null;
}

export type Kept = "held" | "formula" | "text" | "locked";

export type CellSpread =
  | {
      readonly type: "Cells";
      /** What each cell gets; null: it stays as it is. */
      readonly values: readonly (number | null)[];
      /** Sums of all numbers, as text. */
      readonly before: string;
      readonly after: string;
      /** There was nothing to be in proportion to. */
      readonly sharedEqually: boolean;
      /** Calendar years whose holidays are not known. */
      readonly unpublished: readonly number[];
    }
  | SpreadProblem;

export type SpreadProblem =
  /** `meant`: what it may have been meant to be; left out: nobody can tell. */
  | { readonly type: "NotANumber"; readonly field: SpreadField; readonly found: string; readonly meant?: readonly string[] }
  | {
      readonly type: "NotInUnits";
      readonly field: SpreadField | null;
      readonly cell: number | null;
      readonly amount: string;
      readonly unit: string;
    }
  | { readonly type: "TooLarge"; readonly amount: string }
  | { readonly type: "ReferenceSize"; readonly cells: number; readonly reference: number }
  | { readonly type: "ReferenceNotNumber"; readonly cell: number }
  | { readonly type: "NothingToFill" }
  | { readonly type: "KeptExceedTotal"; readonly kept: string; readonly total: string }
  | { readonly type: "BaseCancels" }
  | { readonly type: "NegativeWeight"; readonly weight: number };

/** Tells a problem from whatever else a step gave. */
export function isProblem(value: unknown): value is SpreadProblem {
  return typeof value === "object" && value !== null && "type" in value && PROBLEMS.has((value as { readonly type: string }).type);
}

const PROBLEMS: ReadonlySet<string> = new Set<SpreadProblem["type"]>([
  "NotANumber",
  "NotInUnits",
  "TooLarge",
  "ReferenceSize",
  "ReferenceNotNumber",
  "NothingToFill",
  "KeptExceedTotal",
  "BaseCancels",
  "NegativeWeight",
]);
