/**
 * Looks that wait for each other: a block's fill, font and four borders come one by one, and become one change.
 */
import type { Area } from "../area/area";
import { toUniver, type StylePatch } from "./style";
import type { Style } from "../../../xlsx/file/looks";

export interface PatchedArea {
  readonly area: Area;
  readonly patch: StylePatch;
}

/** A look of a cell so far, and what it becomes with one more patch: cells with the same patches share one style. */
interface Look {
  readonly patch: StylePatch;
  readonly style: { readonly s: object };
  readonly next: Map<StylePatch, Look>;
}

/** One matrix of Univer's changes from patches that may overlap, the later ones winning. */
export function together(patches: readonly PatchedArea[]): Record<number, Record<number, object>> {
  const rows: Record<number, Record<number, Look>> = {};
  const none: Look = { patch: {}, style: { s: {} }, next: new Map() };
  for (const { area, patch } of patches) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const columns = (rows[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column++)
        columns[column] = withPatch(columns[column] ?? none, patch);
    }
  }
  return mapValues(rows, (columns) => mapValues(columns, ({ style }) => style));
}

/** A cell's style with patches on top. */
export function patched(style: Style, patches: readonly StylePatch[]): Style {
  return patches.reduce<Style>((before, patch) => ({ ...before, ...patch, borders: { ...before.borders, ...patch.borders } }), style);
}

/** Both patches in one, the second winning. */
export function mergePatches(first: StylePatch, second: StylePatch): StylePatch {
  const borders = first.borders || second.borders ? { borders: { ...first.borders, ...second.borders } } : {};
  return { ...first, ...second, ...borders };
}

function withPatch(look: Look, patch: StylePatch): Look {
  const known = look.next.get(patch);
  if (known) return known;
  const merged = mergePatches(look.patch, patch);
  const next: Look = { patch: merged, style: { s: toUniver(merged) }, next: new Map() };
  look.next.set(patch, next);
  return next;
}

function mapValues<T, U>(record: Record<number, T>, map: (value: T) => U): Record<number, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
