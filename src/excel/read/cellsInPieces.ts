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
 * many of its rows the next answer takes; an answer that Excel refuses all the same is asked for by halves.
 *
 * @param also queued with the first request, which is then sent even where no cells are left to be asked for; it may be queued twice
 */
export async function cellsInPieces(
  context: Excel.RequestContext,
  sheets: readonly Sized[],
  also: (() => void) | null = null,
): Promise<readonly Cells[]> {
  const found = sheets.map(({ known }) => known ?? nothing());
  const open = sheets.map(({ rows, known }) => (known === undefined ? rows : 0));
  const usual = sheets.map(({ columns, fields }) => columns * fields.length * USUAL);
  const seen = new Set<number>();
  let limit = MAX_REQUEST;
  let queue = also;
  while (queue !== null || open.some((rows) => rows > 0)) {
    const next = piecesOf(sheets, open, usual, limit);
    const pieces = next.map(({ at, rows }) => ({ at, rows, range: asked(sheets[at], open[at] ?? 0, rows) }));
    queue?.();
    try {
      await deliver(context);
    } catch (error) {
      const most = Math.max(0, ...pieces.map(({ rows }) => rows));
      if (officeError(error)?.code !== "ResponsePayloadSizeLimitExceeded" || (pieces.length < 2 && most < 2)) throw error;
      // Of what was seen nobody was wrong by so much: Excel gives less than is thought.
      if (pieces.every(({ at }) => seen.has(at))) limit /= 2;
      const guessed = pieces.reduce((sum, { at, rows }) => sum + rows * (usual[at] ?? 0), 0);
      for (const { at } of pieces) if (!seen.has(at)) usual[at] = (usual[at] ?? 0) * Math.max(2, (2 * limit) / guessed);
      continue;
    }
    queue = null;
    for (const { at, rows, range } of pieces) {
      const [{ fields = [] } = {}, into] = [sheets[at], found[at]];
      for (const field of fields) into?.[field].push(...(range[field] as unknown[][]));
      usual[at] = rowBytes(fields.map((field) => range[field] as unknown[][]));
      open[at] = (open[at] ?? 0) - rows;
      seen.add(at);
    }
  }
  return found;
}

/** How many rows of which sheets come next; the sheets in order, one row at least. */
function piecesOf(
  sheets: readonly Sized[],
  open: readonly number[],
  usual: readonly number[],
  limit: number,
): readonly { readonly at: number; readonly rows: number }[] {
  const found: { at: number; rows: number }[] = [];
  let left = limit;
  for (const at of sheets.keys()) {
    const [rest, bytes] = [open[at] ?? 0, Math.max(1, usual[at] ?? 1)];
    if (rest === 0) continue;
    const rows = Math.min(rest, Math.max(found.length === 0 ? 1 : 0, Math.floor(left / bytes)));
    if (rows > 0) found.push({ at, rows });
    left -= rows * bytes;
    if (rows < rest) break;
  }
  return found;
}

/** The next rows of a sheet of which so many are still open. */
function asked(sized: Sized | undefined, open: number, rows: number): Excel.Range {
  if (sized === undefined) throw new Error("no such sheet");
  const { sheet, rows: all, columns, fields } = sized;
  return areaOn(sheet, { row: all - open, column: 0, rows, columns }).load(fields.join(","));
}

/** What a row takes, by some of those that came; those to come may take half as much again. */
function rowBytes(fields: readonly (readonly (readonly unknown[])[])[]): number {
  const count = fields[0]?.length ?? 0;
  const step = Math.max(1, Math.floor(count / LOOKED_AT));
  const some = fields.map((rows) => rows.filter((_, row) => row % step === 0));
  return 1.5 * (bytesOf(some) / Math.max(1, some[0]?.length ?? 1));
}

const LOOKED_AT = 200;

function nothing(): Record<Field, unknown[][]> {
  return { values: [], formulas: [], numberFormat: [] };
}
