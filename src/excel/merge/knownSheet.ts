import { isGenerated } from "../../forms/forms";
import { CODES, type CodedSheet, type CodesFound } from "../../sheet/merge/codedSheet";
import type { SheetKey } from "../../sheet/place/place";
import { writtenIn, type Written } from "../record/entry";
import { entryOf, isUnfinished, type Record } from "../record/record";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { SheetLook } from "./lookAt";

/** A generated sheet of which we know what we wrote on it, and where that stands now. */
export interface KnownSheet {
  readonly found: NonNullable<SheetLook["found"]>;
  /** What stands there. */
  readonly written: Written;
  /** That first, and then what may stand in its place here and there since a writing broke off. */
  readonly all: readonly CodedSheet[];
}

/** How a sheet looked when it was written last; null: nobody knows. */
export function lastLook(record: Record, key: SheetKey): SheetSpec | null {
  const entry = entryOf(record, key);
  return (entry && writtenIn(entry, record.entries)?.sheet.spec) ?? null;
}

/** Null where its codes are gone, or nobody knows what was written. */
export function knownSheet(key: SheetKey, { found, adopted }: SheetLook, { entries }: Record): KnownSheet | null {
  if (found === null) return null;
  if (!adopted && isGenerated(key) && !isWhole(found)) return null;
  if (adopted) return { found, written: { sheet: adopted.written, marked: [] }, all: [adopted.written] };
  const own = entries.filter((entry) => entry.key === key);
  const written = own.find(({ status }) => status === "written");
  const match = found.stamp === null || found.stamp === written?.stamp ? written : own.find(({ stamp }) => stamp === found.stamp);
  const stands = match && writtenIn(match, own);
  if (!stands) return null;
  const isBroken = own.some(({ status }) => isUnfinished(status));
  const current = own.filter((entry) => entry !== match && entry.status !== "former");
  const others = isBroken ? current.flatMap((entry) => writtenIn(entry, own)?.sheet ?? []) : [];
  return { found, written: stands, all: [stands.sheet, ...others] };
}

/** Whether rows and columns still have codes: with those of one alone, everything would look new. */
export function isWhole({ rows, columns }: CodesFound): boolean {
  return hasCodes(rows) && hasCodes(columns);
}

export function hasCodes(codes: readonly (string | null)[]): boolean {
  return codes.some((code) => code !== null && code !== CODES);
}
