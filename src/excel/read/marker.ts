/**
 * The mark that makes a sheet ours: a defined name of the workbook on the sheet's first cell, such as TC_F1. It survives
 * renaming, moving and saving, needs no add-in to read, and follows rows that are inserted above it.
 */
import { formOf } from "../../forms/forms";
import { MINIMUMS } from "../../forms/minimums/form";
import type { SheetKey } from "../../sheet/place/place";

/** "F3_03" → "TC_F3_03". */
export function markerName(key: SheetKey): string {
  return `${PREFIX}${key}`;
}

/** "TC_F3_03" → "F3_03", "TC_F9_61753cd7" → "F9_61753cd7"; null for the names that stand inside our sheets, such as TC_Verdict. */
export function keyOfMarker(name: string): SheetKey | null {
  const key = FORMER[name] ?? (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : "");
  return formOf(key) !== null || NUMBERED.test(key) ? key : null;
}

/** Whether a sheet that has this mark has to get the present one. */
export function isFormerMarker(name: string): boolean {
  return name in FORMER;
}

const PREFIX = "TC_";

/** Forms of other versions of the add-in are ours as well. */
const NUMBERED = /^F\d+(?:_\d\d|_[0-9a-f]{8})?$/;

/** Marks that workbooks of earlier versions bear. This one clashed with a table of the input sheet. */
const FORMER: Readonly<Record<string, SheetKey>> = { TC_Minimums: MINIMUMS.keyOf() };

/** The mark of a hidden copy that is kept while a sheet is being rewritten. */
export function backupName(key: SheetKey): string {
  return `TC_Backup_${key}`;
}

/** Whether a name marks such a copy. One that is met at the start was left behind by a writing that never ended. */
export function isBackupName(name: string): boolean {
  return name.startsWith("TC_Backup_");
}
