/** Reads the sheets that managers fill in, all of them in a few requests however many there are. */
import type { Reading } from "../../sheet/spec/reading";
import type { Position, SheetKey } from "../../sheet/place/place";
import { run } from "../request/run";
import { CELLS_PER_ANSWER } from "./cellsPerAnswer";
import { survey, type SheetSeen } from "./survey";

export interface ReportRead {
  /** Of its tab. */
  readonly name: string;
  readonly reading: Reading;
}

export function readReports(isWanted: (key: SheetKey) => boolean): Promise<ReadonlyMap<SheetKey, ReportRead>> {
  return run(async (context) => {
    const { own } = await survey(context);
    const wanted = [...own].filter(([key]) => isWanted(key));
    const used = wanted.map(([, { id }]) => context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true));
    for (const range of used) range.load("rowIndex,rowCount,columnIndex,columnCount");
    if (used.length > 0) await context.sync();

    const found = new Map<SheetKey, ReportRead>();
    let cells = 0;
    let queued: { readonly key: SheetKey; readonly sheet: SheetSeen; readonly range: Excel.Range }[] = [];
    const fetch = async (): Promise<void> => {
      if (queued.length === 0) return;
      await context.sync();
      for (const { key, sheet, range } of queued)
        found.set(key, { name: sheet.name, reading: { values: range.values as unknown[][], areas: {}, errors: errorsIn(range) } });
      [queued, cells] = [[], 0];
    };
    for (const [at, [key, sheet]] of wanted.entries()) {
      const size = used[at];
      if (!size || size.isNullObject) continue;
      const [rows, columns] = [size.rowIndex + size.rowCount, size.columnIndex + size.columnCount];
      if (cells + rows * columns > CELLS_PER_ANSWER) await fetch();
      cells += rows * columns;
      const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(0, 0, rows, columns);
      range.load("values,valueTypes");
      queued.push({ key, sheet, range });
    }
    await fetch();
    return found;
  });
}

function errorsIn({ valueTypes }: Excel.Range): readonly Position[] {
  return valueTypes.flatMap((types, row) => types.flatMap((type, column) => (type === "Error" ? [{ row, column }] : [])));
}
