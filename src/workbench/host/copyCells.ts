/**
 * Copying one range over another: references in formulas move along, as when a user copies and pastes.
 */
import type { Cell } from "../engine/cell";
import { fromRelative, toRelative } from "./relativeFormula";
import type { RangeTarget } from "./targets";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats";

/** The source repeats over a larger target; a smaller target grows to the source's size. */
export function copyCells(from: RangeTarget, to: RangeTarget, kind: CopyKind, transpose: boolean): void {
  const size = transpose ? { rows: from.area.columns, columns: from.area.rows } : from.area;
  const rows = repeated(to.area.rows, size.rows);
  const columns = repeated(to.area.columns, size.columns);
  const cells = from.sheet.cells.read(from.area);
  const styles = from.sheet.cells.styles(from.area);
  const extras = from.sheet.cells.extras(from.area);
  const source = (r: number, c: number): readonly [number, number] => (transpose ? [c % size.columns, r % size.rows] : [r % size.rows, c % size.columns]);

  if (kind !== "Formats") {
    const block = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c): Cell => {
        const [sr, sc] = source(r, c);
        const cell = cells[sr]?.[sc] ?? { value: null, formula: null };
        if (kind === "Values" || cell.formula === null) return { value: cell.value, formula: null };
        const relative = toRelative(cell.formula, from.area.row + sr, from.area.column + sc);
        return { value: null, formula: fromRelative(relative, to.area.row + r, to.area.column + c) };
      }),
    );
    to.sheet.cells.write(to.area.row, to.area.column, block);
  }
  if (kind === "All" || kind === "Formats") {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const [sr, sc] = source(r, c);
        const style = styles[sr]?.[sc];
        const target = { row: to.area.row + r, column: to.area.column + c, rows: 1, columns: 1 };
        if (style) to.sheet.cells.setStyle(target, style);
        if (kind === "All") to.sheet.cells.setExtras(target, extras[sr]?.[sc] ?? {});
      }
    }
  }
}

function repeated(wanted: number, size: number): number {
  return wanted % size === 0 && wanted > size ? wanted : size;
}
