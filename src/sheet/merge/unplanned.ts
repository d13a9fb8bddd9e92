import { isFormula } from "../formula/formula";
import { contains } from "../place/contains";
import type { Area, Position } from "../place/place";
import { cellGrid } from "./cellGrid";
import type { CodedSheet, CodesFound } from "./codedSheet";
import { contentAt } from "./ourContent";
import { summedAreas } from "./placedFormula";
import { placedArea, type Placement } from "./placement";
import { lineAfter, placementOf, type Structure } from "./structure";

/** A number of the user's among those that a sum of ours counts. */
export interface UnplannedNumber extends Position {
  readonly found: number;
}

/**
 * Numbers on rows and columns that users put between those of the plan: they are not part of it, and the sums around them leave them out.
 *
 *     甲      100
 *     临时工   40   ← here
 *     乙      120
 *     合计    220
 */
export function unplannedNumbers(
  { spec, lines }: CodedSheet,
  cells: readonly (readonly unknown[])[],
  found: CodesFound,
  { changes, kept }: Structure,
): readonly UnplannedNumber[] {
  const now = placementOf(found, lines);
  const areas = summed(spec, now);
  const [rows, columns] = (["rows", "columns"] as const).map((axis) => foreign(now[axis], found[axis], new Set(lines[axis]), kept[axis]));
  return cells.flatMap((line, row) =>
    line.flatMap((_, column): readonly UnplannedNumber[] => {
      if (!(rows?.(row) || columns?.(column)) || !areas.some((area) => contains(area, { row, column }))) return [];
      const content = contentAt(cells, { row, column });
      if (typeof content !== "number") return [];
      return [{ row: lineAfter(changes, "rows", row), column: lineAfter(changes, "columns", column), found: content }];
    }),
  );
}

/** Each once, as it stands now. */
function summed(spec: CodedSheet["spec"], now: Placement): readonly Area[] {
  const all = new Map<string, Area>();
  for (const { cell } of cellGrid(spec).all) {
    if (!isFormula(cell)) continue;
    for (const area of summedAreas(cell.formula, spec.key)) {
      const placed = placedArea(now, area);
      if (placed) all.set(Object.values(placed).join(), placed);
    }
  }
  return [...all.values()];
}

/** A line that leaves the plan is ours until it is gone, unless something of the user's keeps it. */
function foreign(
  places: readonly (number | null)[],
  codes: readonly (string | null)[],
  wanted: ReadonlySet<string>,
  kept: ReadonlySet<number>,
): (line: number) => boolean {
  const ours = new Set(places);
  const isLeaving = (line: number): boolean => codes[line] != null && !wanted.has(codes[line]) && !kept.has(line);
  return (line) => !ours.has(line) && !isLeaving(line);
}
