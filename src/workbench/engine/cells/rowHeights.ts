/**
 * Rows that nobody has given a height have that of their tallest text: of one that wraps, is turned, or is written larger than others.
 * Univer measures them where it draws; without a window they stay as they are.
 */
import { DEFAULT_STYLE, type Style } from "../../../xlsx/file/looks";
import { hasContent } from "./cell";
import { lookReader } from "./lookReader";
import { SheetInterceptorService } from "../univer/univer";
import { worksheetOf, type Context, type UniverRange } from "../workbook/context";

/** More than anybody sees at once; the others are measured when there is time. */
const AT_ONCE = 500;

/** Measures the rows of a sheet whose columns have another width now. */
export function fitRows(context: Context, sheetId: string): void {
  const rows = rowsToMeasure(context, sheetId);
  if (rows.length === 0) return;
  const endColumn = worksheetOf(context, sheetId).getMaxColumns() - 1;
  const ranges = rows.map((row): UniverRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
  const { redos } = context.univer
    .__getInjector()
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({
      unitId: context.unitId,
      subUnitId: sheetId,
      ranges,
      autoHeightRanges: ranges.slice(0, AT_ONCE),
      lazyAutoHeightRanges: ranges.slice(AT_ONCE),
    });
  for (const { id, params } of redos) context.run(id, params as object);
}

function rowsToMeasure(context: Context, sheetId: string): number[] {
  const lookOf = lookReader(context);
  const rows = new Set<number>();
  worksheetOf(context, sheetId)
    .getSheet()
    .getCellMatrix()
    .forValue((row, _column, cell) => {
      if (!rows.has(row) && cell && hasContent(cell) && needsRoom(lookOf(cell.s))) rows.add(row);
    });
  return [...rows].sort((a, b) => a - b);
}

function needsRoom({ wrap, rotation, size }: Style): boolean {
  return wrap || rotation !== 0 || size > DEFAULT_STYLE.size;
}
