/**
 * The cell that the user has selected: on which of our sheets it stands and
 * where, what it shows, and what stands at the left of its row.
 */
import { placementOf } from "../../sheet/merge/structure";
import { cellsIn, parseA1 } from "../../sheet/place/address";
import type { Place, Position, SheetKey } from "../../sheet/place/place";
import { Refusal } from "../request/failure";
import { knownSheet } from "../merge/knownSheet";
import { lookAt } from "../merge/lookAt";
import { run } from "../request/run";
import { markerName } from "../read/marker";
import { survey, type Survey } from "../read/survey";

export interface ActiveCell {
  /** null: on a sheet that is not ours. */
  readonly key: SheetKey | null;
  /**
   * Where our sheet has it as it was made, whatever rows and columns users have inserted, moved and sorted since; null: it is the user's
   * own.
   */
  readonly at: Position | null;
  /** A1, without the sheet. */
  readonly address: string;
  readonly value: unknown;
  /** The first columns of the row. */
  readonly labels: readonly string[];
}

/** @param place another cell, on a sheet of ours; null: the selected one. Refuses with "NoSuchPlace" where its sheet is gone */
export function readActiveCell(place: Place | null = null): Promise<ActiveCell> {
  return run(async (context) => {
    const before = place && (await survey(context));
    const id = place && before?.own.get(place.sheet)?.id;
    if (place && id === undefined) throw new Refusal("NoSuchPlace");
    const cell = place && id ? context.workbook.worksheets.getItem(id).getRange(place.address) : context.workbook.getActiveCell();
    cell.load("address,rowIndex,columnIndex,values,worksheet/id");
    const seen = before ?? (await survey(context));
    if (before) await context.sync();
    const [key] = [...seen.own].find(([, { id }]) => id === cell.worksheet.id) ?? [];
    const { rows, columns } = await linesOf(context, seen, key);
    const labels = Array.from({ length: LABELS }, (_, label) => columns.indexOf(label));
    const cells = labels.map((column) =>
      context.workbook.worksheets.getItem(cell.worksheet.id).getRangeByIndexes(cell.rowIndex, Math.max(0, column), 1, 1).load("values"),
    );
    await context.sync();
    const [row, column] = [rows[cell.rowIndex] ?? null, columns[cell.columnIndex] ?? null];
    return {
      key: key ?? null,
      at: row === null || column === null ? null : { row, column },
      address: cellsIn(cell.address),
      value: cell.values[0]?.[0],
      labels: cells.map(({ values }) => String((values as unknown[][])[0]?.[0] ?? "")),
    };
  });
}

/** Manager and client. */
const LABELS = 2;

/** Which row and column of the sheet as it was made each one is; null: none. */
interface Lines {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

async function linesOf(context: Excel.RequestContext, seen: Survey, key: SheetKey | undefined): Promise<Lines> {
  const { sheets, record } = await lookAt(context, seen, (each) => each === key);
  const look = key === undefined ? undefined : sheets.get(key);
  const known = key !== undefined && look ? knownSheet(key, look, record) : null;
  if (known) {
    const { rows, columns } = placementOf(known.found, known.written.sheet.lines);
    return { rows: inverse(rows), columns: inverse(columns) };
  }
  // A sheet without codes: it is counted from its first cell, which rows inserted above it have moved.
  const corner = parseA1(cellsIn((key && seen.names.get(markerName(key))) ?? "A1")) ?? { row: 0, column: 0 };
  const from = (first: number, count: number) => Array.from({ length: count }, (_, line) => (line < first ? null : line - first));
  return { rows: from(corner.row, (look?.cells.length ?? 0) + 1), columns: from(corner.column, (look?.cells[0]?.length ?? 0) + 1) };
}

function inverse(places: readonly (number | null)[]): readonly (number | null)[] {
  const found: (number | null)[] = [];
  for (const [line, place] of places.entries()) if (place !== null) found[place] = line;
  return Array.from(found, (line) => line ?? null);
}
