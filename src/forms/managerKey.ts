import type { SheetKey } from "../sheet/spec";

/**
 * The key of a sheet that belongs to one manager, such as a goal card: the form, and eight digits made of the manager's id, so that
 * neither a new name nor another order of the managers parts them from their sheets. The goal card of "jia" is F9_61753cd7.
 */

/** `form`: "F9", for instance. */
export function managerKey(form: string, managerId: string): SheetKey {
  return `${form}_${digitsOf(managerId)}`;
}

/** The form of a manager's own sheet; null for every other sheet. */
export function managerForm(key: SheetKey): string | null {
  return /^(F\d+)_[0-9a-f]{8}$/.exec(key)?.[1] ?? null;
}

/** FNV-1a of 32 bits over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function digitsOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < id.length; unit += 1) {
    const code = id.charCodeAt(unit);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
