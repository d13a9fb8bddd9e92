import { numberIn, decimalIn, isPercent } from "../plan/typed/number";
import { plain } from "../plan/typed/plain";
import { wrongKind } from "../plan/typed/wrongKind";
import type { FigureField } from "./field";
import type { GridValue } from "./grid";
import { NOTHING } from "./vocabulary";

export type FigureRead =
  /** Null: nothing is known. `isProven`: the cell is empty, and the row's own total says that it is 0. */
  | { readonly type: "Figure"; readonly value: number | null; readonly isProven?: true }
  | { readonly type: "Unreadable"; readonly found: string; readonly meant: readonly string[] };

/** Null where nothing stands, and where it cannot be read. */
export function valueOf(read: FigureRead | undefined): number | null {
  return read?.type === "Figure" ? read.value : null;
}

/**
 * A figure as it stands in a list: a number, or a text that means one, in the heading's unit. A dash is 0, an empty cell is not known; a
 * cell that says 万 itself means what it says, whatever the heading does.
 */
export function figureIn(value: GridValue, { zeros, kind }: Pick<FigureField, "zeros" | "kind">): FigureRead {
  const figure = (number: number | null, text: string): FigureRead => {
    // What was taken back last year may be more than what was sold; nothing that is to come is below 0.
    if (number === null || Math.abs(number) > LARGEST || (number < 0 && kind !== "lastYear")) return unreadable(text);
    // A formula's answer in 万 carries noise.
    return { type: "Figure", value: Number.isInteger(number) ? number : Number(number.toPrecision(15)) };
  };
  if (typeof value === "number") return figure(Number.isFinite(value) ? scaled(String(value), zeros) : null, String(value));
  const text = plain(String(value));
  if (text === "") return { type: "Figure", value: null };
  if (NOTHING.test(text.toLowerCase())) return { type: "Figure", value: 0 };
  if (isPercent(text) || typeof value === "boolean" || text.startsWith("#")) return unreadable(text);
  const bare = text.replace(COUNT, "");
  return figure(scaled(bare, /[万萬亿億千百仟佰]/.test(bare) ? 0 : zeros), text);
}

/** What was counted, behind the number. */
const COUNT = / ?(?:户|个|家|人|台|件|线|套|单|次|条|users?|units?|clients?)$/i;

function scaled(text: string, zeros: number): number | null {
  if (zeros === 0) return numberIn(text);
  const decimal = decimalIn(text);
  return decimal === null ? null : numberIn(`${decimal}e${zeros}`);
}

/** More is no amount of a plan. */
const LARGEST = 1e15 - 1;

function unreadable(found: string): FigureRead {
  const detail = wrongKind("amount", found);
  return { type: "Unreadable", found: detail.found, meant: detail.meant ?? [] };
}
