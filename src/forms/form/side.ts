import { a1, onSheet } from "../../sheet/place/address";
import { same, sum, sumWhere } from "../../sheet/formula/formula";
import type { Area, Position, SheetKey } from "../../sheet/place/place";
import type { Formula } from "../../sheet/spec/spec";

/** A sheet and how it is called for reading: F1, F3 3月, 目标输入. */
export interface NamedSheet {
  readonly key: SheetKey;
  readonly name: string;
}

/** One side of a check: a total that stands on a sheet, or a sum of what stands there. */
export interface Side {
  readonly sheet: NamedSheet;
  /** The cells it is made of. */
  readonly area: Area;
  /** The cell to go to. */
  readonly link: Position;
  readonly formula: Formula;
  /** Where a second summand stands. */
  readonly plus?: { readonly sheet: NamedSheet; readonly area: Area };
}

/** A total as it stands in a cell; or, over several cells, their sum. */
export function standing(sheet: NamedSheet, at: Position | Area, value: number): Side {
  const area = "rows" in at ? at : { ...at, rows: 1, columns: 1 };
  const reference = onSheet(sheet.key, a1(area));
  const single = area.rows === 1 && area.columns === 1;
  return { sheet, area, link: area, formula: single ? same(reference, value) : sum(reference, value) };
}

/** One side and another in one sum, which the plan says is that of `whole`. */
export function together(one: Side, other: Side, { formula: { value } }: Side): Side {
  const both = `${one.formula.formula}+${other.formula.formula.slice(1)}`;
  return { ...one, formula: { formula: both, value }, plus: { sheet: other.sheet, area: other.area } };
}

/**
 * The sum of the rows of `amounts` that carry a name, which itself stands in a cell; wherever sorting puts them. `own` is where
 * they stand at first.
 */
export function ofName(
  sheet: NamedSheet,
  names: Area,
  name: { readonly key: SheetKey; readonly at: Position },
  amounts: Area,
  own: Area,
  value: number,
): Side {
  const formula = sumWhere(onSheet(sheet.key, a1(names)), onSheet(name.key, a1(name.at)), onSheet(sheet.key, a1(amounts)), value);
  return { sheet, area: own, link: own, formula };
}

/** How a side is named for reading: F1!N8, F3 3月!F6:F9, 目标输入!I6. */
export function sideName({ sheet, area, plus }: Side): string {
  const one = `${sheet.name}!${a1(area)}`;
  return plus ? `${one} + ${plus.sheet.name}!${a1(plus.area)}` : one;
}
