import type { FigureKind } from "./field";
import type { ListNote } from "./notes";

/** What a list says, by names: the parts of a plan that it knows. */
export interface ListParts {
  readonly language: "zh-CN" | "en";
  readonly metrics: readonly ListMetric[];
  readonly products: readonly string[];
  readonly managers: readonly ListManager[];
  readonly clients: readonly ListClient[];
  /** Sums by product and metric, also of lists that name no clients. */
  readonly totals: readonly ListTotal[];
  /** The team's calendar months, January first, where the list has all twelve of them. */
  readonly months: readonly number[] | null;
}

export interface ListMetric {
  readonly name: string;
  /** The coarsest that holds every figure: "1" or "0.01". */
  readonly unit: string;
}

export interface ListManager {
  readonly name: string;
  readonly area: string;
  /** Last year's whole, of the metric that is earned; null: not known. */
  readonly lastYear: number | null;
}

export interface ListClient {
  readonly name: string;
  readonly id: string;
  /** Null: the list names none. */
  readonly manager: string | null;
  readonly class: string;
  readonly figures: readonly ListFigure[];
}

export interface ListFigure {
  readonly kind: FigureKind;
  readonly product: string;
  readonly metric: string;
  readonly amount: number;
  /** Calendar months, January first, where all twelve are there. */
  readonly months: readonly number[] | null;
}

export interface ListTotal {
  readonly kind: FigureKind;
  readonly product: string;
  readonly metric: string;
  readonly amount: number;
}

export interface ListRead {
  readonly parts: ListParts;
  readonly notes: readonly ListNote[];
  readonly counts: ListCounts;
  /** Cells that say a figure, by the column of the mapping: for comparing with the sheet's own sums. */
  readonly sums: readonly { readonly column: number; readonly heading: string; readonly cells: number; readonly sum: number }[];
}

export interface ListCounts {
  readonly rows: number;
  readonly clients: number;
  readonly managers: number;
  readonly products: number;
}

/** Whether the list says targets of its own. */
export function hasTargets({ parts }: Pick<ListRead, "parts">): boolean {
  return parts.totals.some(({ kind }) => kind === "target");
}
