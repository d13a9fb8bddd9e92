/** The cells of a sheet, as a file has them. Formulas bring the answers that the plan says they have. */
import { referenceTo } from "../../../excel/cells/applyParts";
import type { NameOf } from "../../../excel/cells/nameOf";
import { isFormula } from "../../../sheet/formula/formula";
import { resolve } from "../../../sheet/place/address";
import type { Position } from "../../../sheet/place/place";
import type { LinkSpec, SheetSpec } from "../../../sheet/spec/spec";
import type { CellEntry, CellLink } from "../workbookFile";
import { cellStyle } from "./looks";

/** One after the other, so that the cells of a large sheet are never held together. */
export function* cellsOf({ blocks, links = [] }: SheetSpec, nameOf: NameOf): Generator<CellEntry> {
  const linked = new Map(links.map((link) => [nameAt(link), linkOf(link, nameOf)]));
  for (const { row: first, column: left, style: name, format, cells: rows } of blocks) {
    for (const [down, cells] of rows.entries()) {
      const style = cellStyle(name, format, down === 0);
      const row = first + down;
      for (let across = 0; across < cells.length; across += 1) {
        const [cell = null, column] = [cells[across], left + across];
        const link = linked.size === 0 ? null : (linked.get(nameAt({ row, column })) ?? null);
        if (isFormula(cell)) yield { row, column, value: cell.value, formula: resolve(cell.formula, nameOf), style, link };
        else yield { row, column, value: cell === "" ? null : cell, formula: null, style, link };
      }
    }
  }
}

function nameAt({ row, column }: Position): string {
  return `${row}:${column}`;
}

function linkOf({ to, tip }: LinkSpec, nameOf: NameOf): CellLink {
  return { to: { type: "Cell", reference: referenceTo(to, nameOf) }, tip };
}
