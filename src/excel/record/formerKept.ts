/** What was kept of a sheet before a writing, told as the difference from what is kept of it since. */
import type { SheetKey } from "../../sheet/place/place";
import { dataOf, entriesIn, writtenIn, writtenOf, type Entry, type Kept, type Written } from "./entry";
import { patched, patchOf, type Patch } from "./patch";

export interface FormerKept {
  readonly stamp: string;
  readonly entries: number | null;
  /** From what is kept since to what was kept before. Left out: both are the same. */
  readonly patch?: Patch;
}

/** Null: the record does not know what stood there. @param before its entry before, among all entries */
export function formerKept(now: Kept, before: Entry, all: readonly Entry[]): FormerKept | null {
  const written = writtenIn(before, all);
  const { stamp } = before;
  const entries = entriesIn(before);
  if (written === null || now.written === null) return null;
  const patch = patchOf(dataOf(now.written), dataOf(written));
  return { stamp, entries, ...(patch !== null && { patch }) };
}

/** What was kept before. Null: the record says something else by now. @param now its entry since, among all entries */
export function keptBefore(key: SheetKey, former: FormerKept, now: Entry, all: readonly Entry[]): KeptBefore | null {
  const written = writtenIn(now, all);
  if (written === null) return null;
  const { stamp, entries, patch } = former;
  const data = patch === undefined ? dataOf(written) : patched(dataOf(written), patch);
  return data instanceof Object && "spec" in data ? { key, stamp, entries, written: writtenOf(data, stamp, entries !== null) } : null;
}

export interface KeptBefore extends Kept {
  readonly written: Written;
}
