import { columnName, parseA1 } from "../place/address";
import type { Area, SheetKey } from "../place/place";
import { AS_A1, withReferences } from "../formula/references";
import { placedArea, placedAreas, type PlacementOf } from "./placement";

/**
 * A formula of a spec, worded for where its rows and columns stand. Sums count ours alone: where a user's row stands between managers,
 *
 *     =SUM(B4:B9)   →   =SUM(B4:B6,B8:B10)
 *
 * Other functions get the least area with all of it, as Excel words it itself: they go by names, and a row without one counts for nothing.
 *
 * @param own the sheet that it stands on. Null where something that it refers to is gone.
 */
export function placedFormula(formula: string, own: SheetKey, placementOf: PlacementOf): string | null {
  return worded(formula, own, placementOf, (before) => JOINED.find(({ argument }) => argument.test(before))?.by ?? null);
}

/** The same as Excel words it when rows are inserted: areas grow, whatever stands inside. */
export function grownFormula(formula: string, own: SheetKey, placementOf: PlacementOf): string | null {
  return worded(formula, own, placementOf, () => null);
}

/** Areas of its own sheet that sums in a formula of a spec count. */
export function summedAreas(formula: string, own: SheetKey): readonly Area[] {
  const found: Area[] = [];
  withReferences(formula, AS_A1, ({ sheet, first, last, before }) => {
    const area = last !== null && (sheet ?? own) === own && SUM.test(before) ? parseA1(`${first}:${last}`) : null;
    if (area !== null) found.push(area);
    return first;
  });
  return found;
}

/** @param joinedBy what stands between the parts of an area; null: it is taken with all between */
function worded(formula: string, own: SheetKey, placementOf: PlacementOf, joinedBy: (before: string) => string | null): string | null {
  return withReferences(formula, AS_A1, ({ sheet, first, last, before }) => {
    const prefix = sheet === null ? "" : `[[${sheet}]]!`;
    const placement = placementOf(sheet ?? own);
    if (placement === null) return `${prefix}${first}${last === null ? "" : `:${last}`}`;
    const area = parseA1(last === null ? first : `${first}:${last}`);
    if (area === null) return null;
    const all = placedArea(placement, area);
    if (all === null) return null;
    const join = last === null ? null : joinedBy(before);
    const parts = join === null ? [all] : placedAreas(placement, area);
    return (parts.length > MOST_PARTS ? [all] : parts)
      .map((part, _, { length }) => prefix + anchored(part, first, length > 1 && isCell(part) ? null : last))
      .join(join ?? "");
  });
}

/** Excel takes 255 arguments. */
const MOST_PARTS = 200;

/** What stands before an argument of it. */
const SUM = /(?<![\w.])SUM\([^()]*$/;

/** Functions that count every cell, by what stands before their argument. */
const JOINED = [
  { argument: SUM, by: "," },
  { argument: /(?<![\w.])ROWS\($/, by: ")+ROWS(" },
] as const;

function isCell({ rows, columns }: Area): boolean {
  return rows === 1 && columns === 1;
}

/** In A1, fixed where the ends were. */
function anchored({ row, column, rows, columns }: Area, first: string, last: string | null): string {
  const [start, end] = [signs(first), signs(last ?? first)];
  const from = `${start.column}${columnName(column)}${start.row}${row + 1}`;
  return last === null ? from : `${from}:${end.column}${columnName(column + columns - 1)}${end.row}${row + rows}`;
}

function signs(cell: string): { readonly column: string; readonly row: string } {
  const [, column = "", row = ""] = /^(\$?)[A-Z]+(\$?)\d+$/.exec(cell) ?? [];
  return { column, row };
}
