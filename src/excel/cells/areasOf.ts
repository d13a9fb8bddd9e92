/** Several areas of a sheet that something is set on at once: each object on the way to a cell is some hundred bytes of a request. */
import { a1, columnName } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import { stretches } from "../../sheet/merge/stretches";

/** What areas of any number have in common. */
export type Areas = Pick<Excel.Range & Excel.RangeAreas, "format" | "dataValidation">;

/** Excel takes 8192 characters. */
const LONGEST = 2000;

/** In as few addresses as Excel takes. */
export function addresses(areas: readonly Area[]): readonly string[] {
  return joined(areas.map((area) => a1(area)));
}

/** Whole rows, by their positions: "3:5,8:8". */
export function rowAddresses(rows: readonly number[]): readonly string[] {
  return joined(ascending(rows).map(({ at, count }) => `${at + 1}:${at + count}`));
}

/** Whole columns, likewise: "A:C,F:F". */
export function columnAddresses(columns: readonly number[]): readonly string[] {
  return joined(ascending(columns).map(({ at, count }) => `${columnName(at)}:${columnName(at + count - 1)}`));
}

export function areasAt(sheet: Excel.Worksheet, address: string): Areas {
  return address.includes(",") ? sheet.getRanges(address).untrack() : sheet.getRange(address).untrack();
}

/** In groups of those that are alike, in the order of the first of each. */
export function alike<T>(all: readonly T[], likeness: (one: T) => unknown): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const key = JSON.stringify(likeness(one));
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function ascending(lines: readonly number[]) {
  return stretches([...lines].sort((a, b) => a - b));
}

function joined(each: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const address of each) {
    const last = found.at(-1);
    if (last !== undefined && last.length < LONGEST) found[found.length - 1] = `${last},${address}`;
    else found.push(address);
  }
  return found;
}
