import { isGenerated } from "../../forms/forms";
import { CODES, type CodedSheet, type CodesFound } from "../../sheet/merge/codedSheet";
import type { SheetKey } from "../../sheet/place/place";
import { writtenIn, type Written } from "../record/entry";
import { entryOf, isUnfinished, type Record } from "../record/record";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { SheetLook } from "./lookAt";
import type { Unknown } from "./work";

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

/** Null where it cannot be told what users made of it. */
export function knownSheet(key: SheetKey, look: SheetLook, record: Record): KnownSheet | null {
  const stands = standsAs(key, look, record);
  return typeof stands === "string" ? null : stands;
}

/** What was written on a sheet and where that stands; or why nobody can tell. */
export function standsAs(key: SheetKey, { found, adopted }: SheetLook, { entries }: Record): KnownSheet | Unknown {
  if (found === null) return "codesGone";
  if (!adopted && isGenerated(key) && !isWhole(found)) return "codesGone";
  if (adopted) return { found, written: { sheet: adopted.written, marked: [] }, all: [adopted.written] };
  const own = entries.filter((entry) => entry.key === key);
  const written = own.find(({ status }) => status === "written");
  const match = found.stamp === null || found.stamp === written?.stamp ? written : own.find(({ stamp }) => stamp === found.stamp);
  const stands = match && writtenIn(match, own);
  if (!stands) return "recordGone";
  const isBroken = own.some(({ status }) => isUnfinished(status));
  const current = own.filter((entry) => entry !== match && entry.status !== "former");
  const others = isBroken ? current.flatMap((entry) => writtenIn(entry, own)?.sheet ?? []) : [];
  return { found, written: stands, all: [stands.sheet, ...others] };
}

/** Whether rows and columns still have codes: with those of one alone, everything would look new. */
function isWhole({ rows, columns }: CodesFound): boolean {
  return hasCodes(rows) && hasCodes(columns);
}

export function hasCodes(codes: readonly (string | null)[]): boolean {
  return codes.some((code) => code !== null && code !== CODES);
}
