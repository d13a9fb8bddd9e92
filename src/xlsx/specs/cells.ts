/** The cells of a sheet, as a file has them. Formulas bring the answers that the plan says they have. */
import { referenceTo } from "../../excel/cells/applyLinks";
import type { NameOf } from "../../excel/cells/nameOf";
import { isFormula } from "../../sheet/formula/formula";
import { resolve } from "../../sheet/place/address";
import type { Position } from "../../sheet/place/place";
import type { Block, LinkSpec, SheetSpec } from "../../sheet/spec/spec";
import type { CellEntry, CellLink } from "../file/workbookFile";
import { cellStyle } from "./looks";

/** Row by row, one after the other, so that the cells of a large sheet are never held together. */
export function* cellsOf({ blocks, links = [] }: SheetSpec, font: string | null, nameOf: NameOf): Generator<CellEntry> {
  const linked = new Map(links.map((link) => [nameAt(link), linkOf(link, nameOf)]));
  for (const { row, beside } of rowsOf(blocks)) {
    for (const { row: first, column: left, style: name, format, cells: rows } of beside) {
      const cells = rows[row - first] ?? [];
      const style = cellStyle(name, font, format, row === first);
      for (let across = 0; across < cells.length; across += 1) {
        const [cell = null, column] = [cells[across], left + across];
        const link = linked.size === 0 ? null : (linked.get(nameAt({ row, column })) ?? null);
        if (isFormula(cell)) yield { row, column, value: cell.value, formula: resolve(cell.formula, nameOf), style, link };
        else yield { row, column, value: cell === "" ? null : cell, formula: null, style, link };
      }
    }
  }
}

/** Each row with the blocks that have cells in it, from the left. */
function* rowsOf(blocks: readonly Block[]): Generator<{ readonly row: number; readonly beside: readonly Block[] }> {
  const waiting = [...blocks].sort((a, b) => a.row - b.row || a.column - b.column);
  let beside: readonly Block[] = [];
  let next = 0;
  for (let row = 0; next < waiting.length || beside.length > 0; row += 1) {
    beside = beside.filter((block) => row < block.row + block.cells.length);
    const first = next;
    while (waiting[next]?.row === row) next += 1;
    if (next > first) beside = [...beside, ...waiting.slice(first, next)].sort((a, b) => a.column - b.column);
    if (beside.length > 0) yield { row, beside };
  }
}

function nameAt({ row, column }: Position): string {
  return `${row}:${column}`;
}

function linkOf({ to, tip }: LinkSpec, nameOf: NameOf): CellLink {
  return { to: { type: "Cell", reference: referenceTo(to, nameOf) }, tip: tip ?? "" };
}
