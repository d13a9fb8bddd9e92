import type { SheetKey } from "../sheet/spec";
import { fingerprint } from "./fingerprint";

/**
 * The key of a sheet that belongs to one manager, such as a goal card: the form, and eight digits made of the manager's id, so that
 * neither a new name nor another order of the managers parts them from their sheets. The goal card of "jia" is F9_61753cd7.
 */

/** `form`: "F9", for instance. */
export function managerKey(form: string, managerId: string): SheetKey {
  return `${form}_${fingerprint(managerId)}`;
}

/** The form of a manager's own sheet; null for every other sheet. */
export function managerForm(key: SheetKey): string | null {
  return /^(F\d+)_[0-9a-f]{8}$/.exec(key)?.[1] ?? null;
}
