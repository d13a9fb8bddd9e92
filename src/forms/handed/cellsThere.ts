import { a1, columnName } from "../../sheet/place/address";
import type { Position } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import type { Codes } from "../parts/codes";

/** Of cells that are one from top to bottom, such as the day of several lines, what the first says is said by all: where that stands. */
export function mergedInto({ merges = [], values }: Reading): (at: Position) => Position | null {
  const first = new Map<string, Position>();
  for (const { row, column, rows, columns } of merges)
    for (let below = 1; columns === 1 && below < rows; below += 1) first.set(a1({ row: row + below, column }), { row, column });
  return (at) => (first.size === 0 || (values[at.row]?.[at.column] ?? "") !== "" ? null : (first.get(a1(at)) ?? null));
}

/** Formulas of ours look into another sheet, or into a hidden column behind the codes; what somebody types does not. */
export function ownFormulas({ values }: Reading, codes: Codes): (formula: string) => boolean {
  const hidden = (values[codes.row] ?? []).flatMap((cell, column) =>
    column > codes.codeColumn && cell !== "" ? [columnName(column)] : [],
  );
  const isHidden = hidden.length === 0 ? null : new RegExp(`\\$(${hidden.join("|")})\\d`);
  return (formula) => formula.includes("!") || (isHidden?.test(formula) ?? false);
}
