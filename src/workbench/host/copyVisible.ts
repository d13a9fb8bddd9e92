/** Copying without the rows that a filter hides, as pasting in Excel does: what is visible moves together. */
import type { Engine } from "../engine/engine";
import { copyCells, type CopyKind } from "./copyCells";
import { filteredRows } from "./rowFilter";
import type { RangeTarget } from "./targets";

export function copyVisible(engine: Engine, from: RangeTarget, to: RangeTarget, kind: CopyKind): void {
  const filtered = filteredRows(engine, from.sheet);
  const rows = Array.from({ length: from.area.rows }, (_, index) => from.area.row + index).filter((row) => !filtered.has(row));
  for (const [index, row] of rows.entries()) {
    const target = { ...to.area, row: to.area.row + index, rows: 1 };
    copyCells(engine, { ...from, area: { ...from.area, row, rows: 1 } }, { ...to, area: target }, kind, false);
  }
}
