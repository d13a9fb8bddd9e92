/** Cells of many sheets from A1 on, in as few answers as their size allows. */
import type { Position } from "../../sheet/place/place";
import { areaOn } from "../request/areaOn";

/** Excel on the web hands out 5 MB at most. */
const CELLS_PER_ANSWER = 100_000;

/** What is asked of the cells, as Office.js calls it. */
export type Field = "values" | "formulas" | "numberFormat";

type Cells = Readonly<Record<Field, unknown[][]>>;

export interface Sized {
  readonly sheet: Excel.Worksheet;
  readonly rows: number;
  readonly columns: number;
  readonly fields: readonly Field[];
  /** What stands there, where that is known already. */
  readonly known?: Cells | undefined;
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly fields: readonly Field[];
  /** The last cell that we have filled; left out: nobody knows. */
  readonly corner: Position | undefined;
}

/**
 * Queues the question how far the cells in use reach, and, as long as all of it is little, what stands in those that we have filled. The
 * answer, once the request was sent, is for `cellsInPieces`, to which only what users have added is left.
 */
export function askSizes(sheets: readonly Asked[]): () => readonly Sized[] {
  const filled = sheets.reduce((sum, { corner, fields }) => sum + (corner ? (corner.row + 1) * (corner.column + 1) * fields.length : 0), 0);
  const asked = sheets.map(({ sheet, fields, corner }) => {
    const used = sheet.getUsedRangeOrNullObject(true).load(REACH);
    if (corner === undefined || filled > CELLS_PER_ANSWER) return { sheet, fields, used };
    const area = { row: 0, column: 0, rows: corner.row + 1, columns: corner.column + 1 };
    return { sheet, fields, used, area, cells: areaOn(sheet, area).load(fields.join(",")) };
  });
  return () =>
    asked.map(({ sheet, fields, used, area, cells }) => {
      const { rows, columns } = reach(used);
      if (cells === undefined || rows > area.rows || columns > area.columns) return { sheet, fields, rows, columns };
      const known = nothing();
      for (const field of fields) known[field].push(...(cells[field] as unknown[][]).slice(0, rows).map((line) => line.slice(0, columns)));
      return { sheet, fields, rows, columns, known };
    });
}

const REACH = "rowIndex,rowCount,columnIndex,columnCount";

/** How far the cells in use reach, counted from A1. */
export function reach(used: Excel.Range): Pick<Sized, "rows" | "columns"> {
  return used.isNullObject
    ? { rows: 0, columns: 0 }
    : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

/**
 * By sheet, each field row by row. What is queued already goes with the first request.
 *
 * @param isQueued whether anything is, so that a request is sent even where no cells are left to be asked for
 */
export async function cellsInPieces(context: Excel.RequestContext, sheets: readonly Sized[], isQueued = false): Promise<readonly Cells[]> {
  const found = sheets.map(({ known }) => known ?? nothing());
  let takes: (() => void)[] = [];
  let weight = 0;
  const fetch = async (): Promise<void> => {
    await context.sync();
    for (const take of takes) take();
    [takes, weight] = [[], 0];
  };
  for (const [at, { sheet, rows, columns, fields, known }] of sheets.entries()) {
    const each = columns * fields.length;
    for (let from = 0; known === undefined && from < rows;) {
      const count = Math.min(rows - from, Math.max(1, Math.floor((CELLS_PER_ANSWER - weight) / each)));
      const range = areaOn(sheet, { row: from, column: 0, rows: count, columns }).load(fields.join(","));
      takes.push(() => {
        for (const field of fields) found[at]?.[field].push(...(range[field] as unknown[][]));
      });
      weight += count * each;
      from += count;
      if (from < rows || weight >= CELLS_PER_ANSWER) await fetch();
    }
  }
  if (isQueued || takes.length > 0) await fetch();
  return found;
}

function nothing(): Record<Field, unknown[][]> {
  return { values: [], formulas: [], numberFormat: [] };
}
