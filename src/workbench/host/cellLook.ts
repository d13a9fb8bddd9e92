/**
 * Properties that belong to each cell of a range: setting one sets it everywhere, reading one answers null where the
 * cells differ.
 */
import type { Area } from "../engine/area/area";
import type { CellExtras } from "../engine/cells/cell";
import type { Style } from "../../xlsx/file/looks";
import type { Property } from "./objectType";
import { allow } from "./protectionRules";
import type { CellsTarget } from "./targets";

/** A facet of the cells' style. */
export function cellLook<K extends keyof Omit<Style, "borders">>(facet: K, check: (value: unknown) => Style[K]): Property<CellsTarget> {
  return {
    get: (target) => common(target, (area) => target.sheet.cells.styles(area).map((row) => row.map((style) => style[facet]))),
    set: (target, value, session) => {
      const checked = check(value);
      allow(session, target.sheet, "formatCells", target.areas);
      for (const area of target.areas) target.sheet.cells.setStyle(area, { [facet]: checked });
    },
  };
}

/** Something the engine keeps beside the cells. */
export function cellExtra<K extends keyof CellExtras>(
  facet: K,
  first: CellExtras[K],
  check: (value: unknown) => CellExtras[K],
): Property<CellsTarget> {
  return {
    get: (target) => common(target, (area) => target.sheet.cells.extras(area).map((row) => row.map((cell) => cell[facet] ?? first))),
    set: (target, value, session) => {
      const checked = check(value);
      allow(session, target.sheet, "formatCells", target.areas);
      for (const area of target.areas) target.sheet.cells.setExtras(area, { [facet]: checked });
    },
  };
}

/** The one value all cells have, or null. Whole columns and rows are looked at as far as the sheet reaches. */
export function common<T>({ sheet, areas }: CellsTarget, read: (area: Area) => readonly (readonly T[])[]): T | null {
  const values = new Set(areas.flatMap((area) => read(sheet.cells.present(area) ?? { ...area, rows: 1, columns: 1 }).flat()));
  return values.size === 1 ? ([...values][0] as T) : null;
}
