import { AS_A1, withReferences } from "../formula/references";
import { canonicalFormula } from "../formula/canonicalFormula";
import { resolve } from "../place/address";
import type { SheetKey } from "../place/place";
import type { Standing } from "./standing";

/**
 * Whether a cell holds a formula of ours, but for where it refers to: Excel words references anew as rows are deleted and tables grow, and
 * where lines of a sheet are missing or stand in another order, nobody can tell from where they stand what it made of them.
 *
 *     =SUM(B5:B7)   →   =SUM(B5:B6), once the first row was copied further down and deleted
 *
 * @param found as Excel tells it
 */
export function isShiftedFormula(found: string, formula: string, own: SheetKey, { nameOf, isSettled }: Standing): boolean {
  const ours = parted(canonicalFormula(resolve(formula, nameOf)));
  const theirs = parted(canonicalFormula(found));
  const keys = sheetsIn(formula, own);
  return (
    ours.frame === theirs.frame &&
    ours.references.length === keys.length &&
    ours.references.every((reference, at) => reference === theirs.references[at] || !isSettled(keys[at] ?? own))
  );
}

/** Which sheet each of its references leads to. */
function sheetsIn(formula: string, own: SheetKey): readonly SheetKey[] {
  const keys: SheetKey[] = [];
  withReferences(formula, AS_A1, ({ sheet }) => {
    keys.push(sheet ?? own);
    return "";
  });
  return keys;
}

/** A formula without its references, but for the sheets that they lead to; and those. */
function parted(formula: string): { readonly frame: string; readonly references: readonly string[] } {
  const references: string[] = [];
  const frame = formula.replace(REFERENCES, (all: string, sheet: string | undefined, area: string | undefined) => {
    if (area === undefined) return all;
    references.push(area);
    return `${sheet ?? ""}#`;
  });
  return { frame, references };
}

/** Texts and functions, which stay, and areas of sheets by name. */
const REFERENCES = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    /[A-Za-z_.][\w.]*\(/,
    /((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(?<![\w.])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w.(])/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);
