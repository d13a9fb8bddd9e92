import type { SheetKey } from "../../sheet/spec";
import { fingerprint } from "./fingerprint";

/**
 * The key of a sheet that belongs to one manager, such as a goal card: the form, and eight digits made of the manager's id, so that
 * neither a new name nor another order of the managers parts them from their sheets. The goal card of "jia" is F9_61753cd7.
 */

/** Forms of which every manager has an own sheet. */
const MANAGER_FORMS = ["F4", "F9", "F10"] as const;
export type ManagerForm = (typeof MANAGER_FORMS)[number];

export function managerKey(form: ManagerForm, managerId: string): SheetKey {
  return `${form}_${fingerprint(managerId)}`;
}

/** The form of a manager's own sheet; null for every other sheet. */
export function managerForm(key: SheetKey): ManagerForm | null {
  const [, found] = /^(F\d+)_[0-9a-f]{8}$/.exec(key) ?? [];
  return MANAGER_FORMS.find((form) => form === found) ?? null;
}
