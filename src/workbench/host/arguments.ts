/**
 * Arguments of a method as they come over the wire, checked as Excel does.
 */
import colorNames from "color-name";
import { parseAddress } from "../engine/area/area";
import type { Sheet } from "../engine/cells/sheet";
import { invalidArgument, itemNotFound } from "./hostError";
import type { Ref } from "./objectType";
import type { RangeTarget, TypeName } from "./targets";

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(`Text is expected, not ${JSON.stringify(value)}.`);
  return value;
}

export function number(value: unknown, from = -Infinity, to = Infinity): number {
  if (typeof value !== "number" || Number.isNaN(value) || value < from || value > to) {
    throw invalidArgument(`A number${from === -Infinity ? "" : ` from ${from} to ${to}`} is expected, not ${JSON.stringify(value)}.`);
  }
  return value;
}

export function wholeNumber(value: unknown, from = -Infinity, to = Infinity): number {
  const found = number(value, from, to);
  if (!Number.isInteger(found)) throw invalidArgument(`A whole number is expected, not ${found}.`);
  return found;
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`true or false is expected, not ${JSON.stringify(value)}.`);
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => typeof value === "string" && each.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument(`One of ${allowed.join(", ")} is expected, not ${JSON.stringify(value)}.`);
  return found;
}

/** `#RRGGBB` of `#FF0000`, `FF0000` or a name such as `lightgray`. */
export function color(value: unknown): string {
  const given = text(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  if (hex) return `#${(hex[1] ?? "").toUpperCase()}`;
  const name = given.toLowerCase();
  const named = Object.hasOwn(colorNames, name) ? colorNames[name] : undefined;
  if (named === undefined) throw invalidArgument(`A colour such as #FF0000 is expected, not ${JSON.stringify(value)}.`);
  return `#${named
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

export function isRef<K extends TypeName>(value: unknown, type: K): value is Ref<K> {
  return typeof value === "object" && value !== null && (value as { readonly type?: unknown }).type === type;
}

/** A range object, or an address on `sheet`; another sheet may be named in the address. */
export function rangeOf(value: unknown, sheet: Sheet, sheets: readonly Sheet[]): RangeTarget {
  if (isRef(value, "Range")) return value.target;
  const address = parseAddress(text(value));
  if (address === null) throw invalidArgument(`${JSON.stringify(value)} is no address.`);
  if (address.sheet === null) return { sheet, area: address.area };
  const named = sheets.find((each) => each.name.toLowerCase() === address.sheet?.toLowerCase());
  if (named === undefined) throw itemNotFound(`the sheet ${address.sheet}`);
  return { sheet: named, area: address.area };
}
