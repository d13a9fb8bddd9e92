/**
 * Single cells joined into as few rectangles as reading them row by row gives: A1, B1, A2, B2 → A1:B2.
 */
import { bounding, type Area } from "../engine/area/area";

/** `cells` in the order of rows, then columns. */
export function joined(cells: readonly Area[]): readonly Area[] {
  const rows: Area[] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.row === cell.row && last.column + last.columns === cell.column) rows[rows.length - 1] = bounding(last, cell);
    else rows.push(cell);
  }
  const done: Area[] = [];
  for (const row of rows) {
    const above = done.findIndex((each) => each.column === row.column && each.columns === row.columns && each.row + each.rows === row.row);
    if (above < 0) done.push(row);
    else done[above] = bounding(done[above] ?? row, row);
  }
  return done;
}
