/** Cells of many sheets from A1 on, in as few answers as their size allows. */

/** Excel on the web hands out 5 MB at most. */
const CELLS_PER_ANSWER = 100_000;

/** What is asked of the cells, as Office.js calls it. */
export type Field = "values" | "formulas" | "numberFormat";

export interface Sized {
  readonly sheet: Excel.Worksheet;
  readonly rows: number;
  readonly columns: number;
  readonly fields: readonly Field[];
}

/** How far the cells in use reach, counted from A1. */
export function reach(used: Excel.Range): Pick<Sized, "rows" | "columns"> {
  return used.isNullObject
    ? { rows: 0, columns: 0 }
    : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

/** By sheet, each field row by row. What is queued already goes with the first request, which is sent even where no sheet has cells. */
export async function cellsInPieces(
  context: Excel.RequestContext,
  sheets: readonly Sized[],
): Promise<readonly Readonly<Record<Field, unknown[][]>>[]> {
  const found = sheets.map((): Record<Field, unknown[][]> => ({ values: [], formulas: [], numberFormat: [] }));
  let takes: (() => void)[] = [];
  let weight = 0;
  const fetch = async (): Promise<void> => {
    await context.sync();
    for (const take of takes) take();
    [takes, weight] = [[], 0];
  };
  for (const [at, { sheet, rows, columns, fields }] of sheets.entries()) {
    const each = columns * fields.length;
    for (let from = 0; from < rows;) {
      const count = Math.min(rows - from, Math.max(1, Math.floor((CELLS_PER_ANSWER - weight) / each)));
      const range = sheet.getRangeByIndexes(from, 0, count, columns).untrack().load(fields.join(","));
      takes.push(() => {
        for (const field of fields) found[at]?.[field].push(...(range[field] as unknown[][]));
      });
      weight += count * each;
      from += count;
      if (from < rows || weight >= CELLS_PER_ANSWER) await fetch();
    }
  }
  await fetch();
  return found;
}
