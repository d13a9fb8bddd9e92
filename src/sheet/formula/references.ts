import type { SheetKey } from "../place/place";

/** A reference in a formula of ours: a cell or an area, on this sheet or on another, given by its key. */
export interface Reference {
  /** null: on the formula's own sheet. */
  readonly sheet: SheetKey | null;
  readonly first: string;
  /** Of an area. */
  readonly last: string | null;
  /** What stands before it in the formula. */
  readonly before: string;
}

/**
 * A formula with every reference worded anew; texts, names and functions stay. Null as soon as one cannot be.
 *
 * @param ends what a cell looks like: {@link AS_A1}, or another wording of ours
 */
export function withReferences(formula: string, ends: RegExp, worded: (reference: Reference) => string | null): string | null {
  let isWhole = true;
  const text = formula.replace(
    ends,
    (
      all: string,
      _prefix: string | undefined,
      key: string | undefined,
      first: string | undefined,
      last: string | undefined,
      at: number,
    ) => {
      if (first === undefined) return all;
      const anew = worded({ sheet: key ?? null, first, last: last ?? null, before: formula.slice(0, at) });
      isWhole &&= anew !== null;
      return anew ?? "";
    },
  );
  return isWhole ? text : null;
}

/** Texts and functions, which stay, and references to cells that look like `cell`. */
export function referencesTo(cell: RegExp): RegExp {
  const end = cell.source;
  return new RegExp(`"(?:[^"]|"")*"|[A-Za-z_.][\\w.]*\\(|(\\[\\[(\\w+)\\]\\]!)?(?<![\\w.])(${end})(?::(${end}))?(?![\\w.(])`, "gs");
}

export const AS_A1 = referencesTo(/\$?[A-Z]{1,3}\$?\d{1,7}/);
