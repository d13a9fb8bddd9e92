/** Sheets as they stand, whoever made them, with all that their cells look like: in pieces, because looks take much of an answer. */
import type { Area } from "../../sheet/place/place";
import { heed } from "../request/attempt";
import { areaOn } from "../request/areaOn";
import { run } from "../request/run";
import { sheetIn } from "../request/sheetIn";
import { reach } from "../read/cellsInPieces";

/** From A1 to the last cell in use. */
export interface SheetStanding {
  readonly id: string;
  readonly name: string;
  readonly tabColor: string;
  readonly rows: readonly Excel.RowProperties[];
  readonly columns: readonly Excel.ColumnProperties[];
  /** Row by row. */
  readonly cells: readonly (readonly CellStanding[])[];
}

export interface CellStanding {
  readonly value: unknown;
  /** What Excel calls it: of a cell without one its content. */
  readonly formula: unknown;
  readonly isError: boolean;
  readonly format: string;
  readonly look: Excel.CellPropertiesFormat;
}

/** Cells in one answer: each takes some 700 bytes of the 5 MB that Excel on the web hands out. */
const AT_ONCE = 4000;

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, color: true, bold: true, italic: true, strikethrough: true, underline: true },
    fill: { color: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

export async function readStanding(id: string, signal?: AbortSignal): Promise<SheetStanding> {
  heed(signal);
  return run(async (context) => {
    const sheet = sheetIn(context, id).load("name,tabColor");
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount");
    await context.sync();
    const { rows, columns } = reach(used);
    const { name, tabColor } = sheet;
    const pieces: Piece[] = [];
    const each = Math.max(1, Math.floor(AT_ONCE / Math.max(1, columns)));
    for (let row = 0; row < rows; row += each) {
      heed(signal);
      pieces.push(await pieceOf(context, sheet, { row, column: 0, rows: Math.min(each, rows - row), columns }));
    }
    return {
      id,
      name,
      tabColor,
      rows: pieces.flatMap((piece) => piece.rows),
      columns: pieces[0]?.columns ?? [],
      cells: pieces.flatMap(({ cells }) => cells),
    };
  });
}

type Piece = Pick<SheetStanding, "rows" | "columns" | "cells">;

async function pieceOf(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Piece> {
  const range = areaOn(sheet, area).load("values,formulas,valueTypes,numberFormat");
  const asked = {
    looks: range.getCellProperties(LOOKS),
    rows: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
  };
  await context.sync();
  const { values, formulas, valueTypes, numberFormat } = range;
  const cells = asked.looks.value.map((line, down) =>
    line.map(({ format = {} }, right) => ({
      value: (values as unknown[][])[down]?.[right] ?? "",
      formula: (formulas as unknown[][])[down]?.[right] ?? "",
      isError: valueTypes[down]?.[right] === "Error",
      format: String((numberFormat as unknown[][])[down]?.[right] ?? "General"),
      look: format,
    })),
  );
  return { rows: asked.rows.value, columns: asked.columns.value, cells };
}
