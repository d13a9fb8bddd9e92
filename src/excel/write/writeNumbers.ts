/** Writes numbers into a range, all or nothing: if Excel refuses, the cells get back what they held. */
import type { Area } from "../../sheet/place/place";
import { isOfficeError } from "../request/failure";
import type { CellsWritten, Ledger } from "../request/ledger";
import type { Operation } from "../request/requests";
import { run } from "../request/run";
import { leaveStep, withdrawStep } from "./leaveStep";
import { areaOn } from "../request/areaOn";

/** Where to write: the sheet by Excel's id and by its tab. */
export interface Target {
  readonly sheetId: string;
  readonly tab: string;
  readonly area: Area;
}

/** A cell before and after, row by row; `next` null: it is left as it is. */
export interface NumberChange {
  readonly old: number | string | boolean;
  readonly next: number | null;
}

export async function writeNumbers(ledger: Ledger, target: Target, cells: readonly NumberChange[]): Promise<void> {
  const { row, column, columns } = target.area;
  ledger.begin([target.tab]);
  ledger.writes({
    id: target.sheetId,
    tab: target.tab,
    cells: cells.flatMap(({ old, next }, at): CellsWritten["cells"] =>
      next === null ? [] : [[row + Math.floor(at / columns), column + (at % columns), old, next]],
    ),
  });
  try {
    await write(
      target,
      cells.map(({ next }) => next),
      (context) => leaveStep(context, ledger),
    );
  } catch (error) {
    await putBack(ledger, target, cells);
    throw error;
  }
  ledger.written();
}

/** Where this fails too, the ledger keeps saying so; the user is told what stopped the writing. */
async function putBack(ledger: Ledger, target: Target, cells: readonly NumberChange[]): Promise<void> {
  try {
    await write(
      target,
      cells.map(({ old, next }) => (next === null ? null : old)),
      (context) => withdrawStep(context, ledger),
    );
    ledger.putBack();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}

function write(
  { sheetId, area: { row, column, rows, columns } }: Target,
  values: readonly (NumberChange["old"] | null)[],
  also: (context: Excel.RequestContext) => Promise<readonly Operation[]> = () => Promise.resolve([]),
): Promise<void> {
  return run(async (context) => {
    const operations = await also(context);
    const range = areaOn(context.workbook.worksheets.getItem(sheetId), { row, column, rows, columns });
    // Excel ignores null in values: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
    range.values = Array.from({ length: rows }, (_, r) => values.slice(r * columns, (r + 1) * columns));
    for (const { queue } of operations) queue();
    await context.sync();
  });
}
