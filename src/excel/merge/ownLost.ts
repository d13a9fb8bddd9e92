/** What stands on a sheet that people type into and is none of ours, where the sheet has to be written whole: it is told. */
import { isFormula } from "../../sheet/formula/formula";
import { cellGrid } from "../../sheet/merge/cellGrid";
import { contentAt, type Content } from "../../sheet/merge/ourContent";
import { contains } from "../../sheet/place/contains";
import type { Position } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { SheetLook } from "./lookAt";

export interface OwnCell extends Position {
  readonly found: Content;
}

/**
 * Neither in a table of ours, nor where we had written anything, nor said again.
 *
 * @param former what had been written, of which only where it stood matters; null: nobody knows
 */
export function ownLost(spec: SheetSpec, { cells, tables }: SheetLook, former: SheetSpec | null): readonly OwnCell[] {
  const next = cellGrid(spec);
  const { at } = former === null ? next : cellGrid(former);
  const said = new Set(next.all.flatMap(({ cell }): readonly Content[] => (cell === null || isFormula(cell) ? [] : [cell])));
  const ours = tables.filter(({ name }) => name.startsWith("TC_")).map(({ area }) => area);
  return cells.flatMap((line, row) =>
    line.flatMap((_, column): readonly OwnCell[] => {
      const found = contentAt(cells, { row, column });
      const isOurs = (at(row, column)?.cell ?? null) !== null || ours.some((area) => contains(area, { row, column }));
      // Where nobody knows what was written, formulas are taken for ours.
      const isFormulaOfOurs = former === null && typeof found === "string" && found.startsWith("=");
      return found === "" || isOurs || isFormulaOfOurs || said.has(found) ? [] : [{ row, column, found }];
    }),
  );
}
