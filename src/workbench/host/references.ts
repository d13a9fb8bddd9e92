/**
 * Ranges that the add-in keeps from one request to the next. Like Excel's, they move with their cells when rows or
 * columns are inserted or deleted before them.
 */
import { shifted, type Shift } from "../engine/area/shift";
import type { Ref } from "./objectType";

export interface References {
  /** The id of a kept object; null when it is not kept. */
  idOf(object: Ref): string | null;
  keep(object: Ref): void;
  get(id: string): Ref | null;
  remove(id: string): void;
  removeAll(): void;
  readonly count: number;
  shift(shift: Shift): void;
}

export function createReferences(): References {
  const kept = new Map<string, Ref>();
  const ids = new Map<Ref["target"], string>();
  let number = 0;
  const idOf = (object: Ref): string | null => ids.get(object.target) ?? null;
  const remove = (id: string): void => {
    const object = kept.get(id);
    if (object === undefined) return;
    kept.delete(id);
    ids.delete(object.target);
  };
  return {
    idOf,
    keep: (object) => {
      if (ids.has(object.target)) return;
      const id = `reference-${++number}`;
      kept.set(id, object);
      ids.set(object.target, id);
    },
    get: (id) => kept.get(id) ?? null,
    remove,
    removeAll: () => {
      kept.clear();
      ids.clear();
    },
    get count() {
      return kept.size;
    },
    shift: (shift) => {
      for (const [id, object] of kept) {
        if (object.type !== "Range") continue;
        const { target } = object as Ref<"Range">;
        if (target.sheet.id !== shift.sheetId) continue;
        const area = shifted(target.area, shift);
        if (area === null) remove(id);
        else target.area = area;
      }
    },
  };
}
