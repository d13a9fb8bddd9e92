/** Cells of many sheets from A1 on, in as few answers as their size allows. */
import type { Position } from "../../sheet/place/place";
import { areaOn } from "../request/areaOn";
import { officeError } from "../request/failure";
import { bytesOf, deliver, MAX_REQUEST } from "../request/requests";

/** Of what is ours, numbers and names, so many cells stay far from the 5 MB that Excel on the web hands out. */
const CELLS_PER_ANSWER = 100_000;

/** Bytes of a cell on sheets of which nothing was seen yet. */
const USUAL = 18;

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
 * By sheet, each field row by row. What people write may be long, and Excel tells nobody how long before: what of a sheet was seen says how
 * many of its rows the next answer takes; an answer that Excel refuses all the same is asked for in less.
 *
 * @param also queued with the first request, which is then sent even where no cells are left to be asked for; it may be queued twice
 */
export async function cellsInPieces(
  context: Excel.RequestContext,
  sheets: readonly Sized[],
  also: (() => void) | null = null,
): Promise<readonly Cells[]> {
  const all = sheets.map((each) => ({
    ...each,
    found: each.known ?? nothing(),
    done: each.known ? each.rows : 0,
    usual: each.columns * each.fields.length * USUAL,
  }));
  for (let queue = also; queue || all.some(({ done, rows }) => done < rows);) {
    let left = MAX_REQUEST;
    let pieces = 0;
    const asked = all.flatMap((of) => {
      const rows = Math.min(of.rows - of.done, Math.max(pieces ? 0 : 1, Math.floor(left / of.usual)));
      if (rows < 1) return [];
      pieces += rows;
      left -= rows * of.usual;
      return { of, rows, range: areaOn(of.sheet, { row: of.done, column: 0, rows, columns: of.columns }).load(of.fields.join(",")) };
    });
    queue?.();
    try {
      await deliver(context);
    } catch (error) {
      if (officeError(error)?.code !== "ResponsePayloadSizeLimitExceeded" || pieces < 2) throw error;
      for (const { of } of asked) of.usual *= 4;
      continue;
    }
    queue = null;
    for (const { of, rows, range } of asked) {
      for (const field of of.fields) of.found[field].push(...(range[field] as unknown[][]));
      // Rows to come may take half as much again.
      of.usual = (1.5 * bytesOf(of.fields.map((field) => range[field] as unknown[][]))) / rows;
      of.done += rows;
    }
  }
  return all.map(({ found }) => found);
}

function nothing(): Record<Field, unknown[][]> {
  return { values: [], formulas: [], numberFormat: [] };
}
