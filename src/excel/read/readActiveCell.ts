/**
 * The cell that the user has selected: on which of our sheets it stands and
 * where, what it shows, and what stands at the left of its row.
 */
import { cellsIn, parseA1 } from "../../sheet/place/address";
import type { Position, SheetKey } from "../../sheet/place/place";
import { markerName } from "./marker";
import { run } from "../request/run";
import { survey } from "./survey";

export interface ActiveCell {
  /** null: on a sheet that is not ours. */
  readonly key: SheetKey | null;
  /** Counted from our sheet's first cell, which rows inserted above it have moved. */
  readonly at: Position;
  /** A1, without the sheet. */
  readonly address: string;
  readonly value: unknown;
  /** The first columns of the row. */
  readonly labels: readonly string[];
}

export function readActiveCell(): Promise<ActiveCell> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,rowIndex,columnIndex,values,worksheet/id");
    const { own, names } = await survey(context);
    const [key] = [...own].find(([, { id }]) => id === cell.worksheet.id) ?? [];
    const corner = parseA1(cellsIn((key && names.get(markerName(key))) ?? "A1")) ?? { row: 0, column: 0 };
    const row = context.workbook.worksheets.getItem(cell.worksheet.id).getRangeByIndexes(cell.rowIndex, corner.column, 1, LABELS);
    row.load("values");
    await context.sync();
    return {
      key: key ?? null,
      at: { row: cell.rowIndex - corner.row, column: cell.columnIndex - corner.column },
      address: cellsIn(cell.address),
      value: cell.values[0]?.[0],
      labels: (row.values[0] ?? []).map(String),
    };
  });
}

/** Manager and client. */
const LABELS = 2;
