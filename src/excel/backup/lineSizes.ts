/** How high rows and how wide columns are of whole sheets, however many there are: so many an answer, because each takes some of it. */
import type { Axis } from "../cells/lineOperations";
import { areaOn } from "../request/areaOn";

/** In points; Excel may tell 0 for what is hidden. */
export interface Size {
  readonly size: number;
  readonly hidden: boolean;
}

/** A sheet with its cells in use, `rowIndex,rowCount,columnIndex,columnCount` loaded. */
interface Used {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

interface LinePiece {
  readonly sheet: Excel.Worksheet;
  readonly axis: Axis;
  readonly from: number;
  readonly count: number;
}

/** All lines of the sheets, by answer. */
export function linePieces(sheets: readonly Used[]): readonly (readonly LinePiece[])[] {
  const answers: LinePiece[][] = [[]];
  let left = LINES;
  for (const { sheet, used } of sheets) {
    if (used.isNullObject) continue;
    const ends = { columns: used.columnIndex + used.columnCount, rows: used.rowIndex + used.rowCount };
    for (const axis of ["columns", "rows"] as const) {
      for (let from = 0; from < ends[axis];) {
        if (left === 0) [left] = [LINES, answers.push([])];
        const count = Math.min(left, ends[axis] - from);
        answers.at(-1)?.push({ sheet, axis, from, count });
        [from, left] = [from + count, left - count];
      }
    }
  }
  return answers;
}

/** Lines of an answer, each of which takes some sixty bytes. */
const LINES = 20_000;

/** Queues the question; what comes back is asked once the request was sent. */
export function askLines({ sheet, axis, from, count }: LinePiece) {
  if (axis === "columns") {
    const columns = areaOn(sheet, { row: 0, column: from, rows: 1, columns: count }).getColumnProperties({
      columnHidden: true,
      format: { columnWidth: true },
    });
    const sizes = () => columns.value.map(({ columnHidden = false, format }) => ({ size: format?.columnWidth ?? 0, hidden: columnHidden }));
    return { sheet, axis, sizes };
  }
  const rows = areaOn(sheet, { row: from, column: 0, rows: count, columns: 1 }).getRowProperties({
    rowHidden: true,
    format: { rowHeight: true },
  });
  const sizes = () => rows.value.map(({ rowHidden = false, format }) => ({ size: format?.rowHeight ?? 0, hidden: rowHidden }));
  return { sheet, axis, sizes };
}
