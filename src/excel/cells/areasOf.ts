/** Several areas of a sheet that something is set on at once: each object on the way to a cell is some hundred bytes of a request. */
import { a1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";

/** What areas of any number have in common. */
export type Areas = Pick<Excel.Range & Excel.RangeAreas, "format" | "dataValidation" | "conditionalFormats">;

/** Excel takes 8192 characters. */
const LONGEST = 2000;

/** In as few addresses as Excel takes. */
export function addresses(areas: readonly Area[]): readonly string[] {
  return joined(areas.map((area) => a1(area)));
}

/** Of few areas. */
export function addressOf(areas: readonly Area[]): string {
  return areas.map((area) => a1(area)).join(",");
}

export function areasAt(sheet: Excel.Worksheet, address: string): Areas {
  return address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
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

function joined(each: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const address of each) {
    const last = found.at(-1);
    if (last !== undefined && last.length < LONGEST) found[found.length - 1] = `${last},${address}`;
    else found.push(address);
  }
  return found;
}
