/** What somebody has typed on a sheet since the action that is to be undone, where undoing would take it away. */
import { ownership } from "../../sheet/merge/keptLines";
import { contentAt, type Former } from "../../sheet/merge/ourContent";
import { a1 } from "../../sheet/place/address";
import type { SheetKey } from "../../sheet/place/place";
import type { KnownSheet } from "../merge/knownSheet";
import type { SheetLook } from "../merge/lookAt";
import { rowPrints } from "../steps/prints";
import type { AddedStep } from "../steps/step";

export interface TypedSince {
  /** Null: none of our sheets. */
  readonly key: SheetKey | null;
  readonly tab: string;
  /** A1 */
  readonly address: string;
}

/** On a sheet that the action has added. */
export function addedSince(
  { key, prints }: AddedStep,
  tab: string,
  { cells }: SheetLook,
  known: KnownSheet | undefined,
  formersOf: (sheet: KnownSheet) => readonly Former[],
): readonly TypedSince[] {
  if (prints !== undefined) return rowsSince(key, tab, cells, prints);
  const isOurs = known ? ownership(known.found, formersOf(known)) : () => false;
  return cells.flatMap((line, row) =>
    line.flatMap((_, column): readonly TypedSince[] => {
      const content = contentAt(cells, { row, column });
      return content === "" || isOurs(row, column, content) ? [] : [{ key, tab, address: a1({ row, column }) }];
    }),
  );
}

/** Rows that say something else than was written. */
export function rowsSince(key: SheetKey, tab: string, cells: SheetLook["cells"], prints: readonly string[]): readonly TypedSince[] {
  const now = rowPrints(cells);
  return Array.from({ length: Math.max(now.length, prints.length) }, (_, row) => row).flatMap((row) =>
    (now[row] ?? "") === (prints[row] ?? "") ? [] : [{ key, tab, address: a1({ row, column: 0 }) }],
  );
}
