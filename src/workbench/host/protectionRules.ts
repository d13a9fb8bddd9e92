/**
 * What a protected sheet still allows. Excel answers AccessDenied for everything else, also to add-ins.
 */
import type { Area } from "../engine/area/area";
import type { Sheet } from "../engine/cells/sheet";
import { accessDenied } from "./hostError";
import type { Session } from "./objectType";

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

export const PROTECTION = "protection";

export type Deed =
  | "edit"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "insertHyperlinks"
  | "deleteColumns"
  | "deleteRows"
  | "autoFilter"
  | "editObjects"
  | "change";

export function protectionOf(session: Session, sheet: Sheet): Protection | null {
  return session.engine.side.get<Protection | null>(sheet.id, PROTECTION, null);
}

/** Throws AccessDenied where the sheet's protection forbids the deed. Only unlocked cells can be edited. */
export function allow(session: Session, sheet: Sheet, deed: Deed, areas: readonly Area[]): void {
  const protection = protectionOf(session, sheet);
  if (protection === null) return;
  if (deed === "deleteRows" || deed === "deleteColumns") {
    // A row with a locked cell cannot go, even where deleting is allowed. Whole rows are looked at as far as the grid reaches.
    if (protection.options[optionOf(deed)] === true && areas.every((area) => isUnlocked(sheet, sheet.cells.present(area) ?? area))) return;
    throw accessDenied(sheet.name);
  }
  if (deed === "edit" ? areas.every((area) => isUnlocked(sheet, area)) : protection.options[optionOf(deed)] === true) return;
  throw accessDenied(sheet.name);
}

/** `insertRows` → `allowInsertRows` */
export function optionOf(deed: Deed): string {
  return `allow${deed.charAt(0).toUpperCase()}${deed.slice(1)}`;
}

export function isUnlocked(sheet: Sheet, area: Area): boolean {
  const inside = sheet.cells.present(area);
  if (inside === null || inside.rows < area.rows || inside.columns < area.columns) return false;
  return sheet.cells.extras(area).every((row) => row.every((cell) => cell.locked === false));
}
