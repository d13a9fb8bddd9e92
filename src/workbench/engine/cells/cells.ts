/**
 * The contents and looks of a sheet's cells, read and written a rectangle at a time.
 */
import { intersect, sameArea, type Area } from "../area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../xlsx/file/area";
import { fromUniverCell, hasContent, toUniverCell, type Cell, type CellExtras, type Scalar } from "./cell";
import { toUniverRange, worksheetOf, type Context } from "../workbook/context";
import { mergePatches, patched, together, type PatchedArea } from "../look/looks";
import { lookReader } from "./lookReader";
import type { StylePatch } from "../look/style";
import type { Style } from "../../../xlsx/file/looks";
import { CellValueType, type ICellData } from "../univer/univer";

export interface Cells {
  read(area: Area): readonly (readonly Cell[])[];
  /** `undefined` leaves a cell as it is. The block's upper left corner stands at `row`, `column`. */
  write(row: number, column: number, block: readonly (readonly (Cell | undefined)[])[]): void;
  /** Formulas are taken to have these values, where the engine does not calculate of itself; `undefined` leaves a cell as it is. */
  assume(row: number, column: number, block: readonly (readonly (Scalar | undefined)[])[]): void;
  /** What each cell shows. */
  texts(area: Area): readonly (readonly string[])[];
  styles(area: Area): readonly (readonly Style[])[];
  setStyle(area: Area, patch: StylePatch): void;
  extras(area: Area): readonly (readonly CellExtras[])[];
  setExtras(area: Area, patch: CellExtras): void;
  clear(area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void;
  /** The smallest rectangle around everything, or around what has a value; null on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;
  /** The part of an area that the grid has: whole columns and rows end with it. */
  present(area: Area): Area | null;
  /** Makes the grid large enough. */
  grow(area: Area): void;
  /** Writes the looks that still wait for others on the same cells. */
  finish(): void;
}

const WRITE = "sheet.mutation.set-range-values";
/** Tells Univer that contents stay: it takes a change without a formula for one that deletes the formula. */
const LOOKS_ONLY = { trigger: "sheet.command.set-style" };
const TEXT_FORMAT = "@";
const EMPTY: Cell = { value: null, formula: null };
const NO_EXTRAS: CellExtras = {};

export function createCells(context: Context, sheetId: string): Cells {
  const worksheet = () => worksheetOf(context, sheetId).getSheet();
  const data = (row: number, column: number): ICellData | null => worksheet().getCellRaw(row, column) ?? null;
  const mutate = (cellValue: object): void => context.run(WRITE, { subUnitId: sheetId, cellValue });
  const mutateLooks = (cellValue: object): void => context.run(WRITE, { subUnitId: sheetId, cellValue, ...LOOKS_ONLY });
  const lookOf = lookReader(context);

  /** Looks that were asked for, in order. Univer draws and calculates after every change, so they go to it together. */
  let waiting: PatchedArea[] = [];
  const flush = (): void => {
    if (waiting.length === 0) return;
    const patches = waiting;
    waiting = [];
    const looks = together(patches);
    if (patches.some(({ patch }) => patch.format === TEXT_FORMAT)) keepNumbers(looks, data);
    mutateLooks(looks);
  };

  const grow = (area: Area): void => {
    const sheet = worksheetOf(context, sheetId);
    if (area.rows < MAX_ROWS && area.row + area.rows > sheet.getMaxRows()) sheet.setRowCount(roomFor(area.row + area.rows, MAX_ROWS));
    if (area.columns < MAX_COLUMNS && area.column + area.columns > sheet.getMaxColumns()) {
      sheet.setColumnCount(Math.min(area.column + area.columns + 4, MAX_COLUMNS));
    }
  };

  const present = (area: Area): Area | null =>
    intersect(area, { row: 0, column: 0, rows: worksheet().getRowCount(), columns: worksheet().getColumnCount() });

  const formulaOf = (cell: ICellData | null, row: number, column: number): string | null => {
    if (!cell) return null;
    if (cell.f) return cell.f;
    if (!cell.si) return null;
    return worksheetOf(context, sheetId).getRange(row, column).getFormula() || null;
  };

  const map = <T>(area: Area, each: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_, c) => each(area.row + r, area.column + c)));

  const styleOf = (row: number, column: number): Style => lookOf(data(row, column)?.s);

  return {
    present,
    grow,
    finish: flush,
    read: (area) =>
      map(area, (row, column) => {
        const cell = data(row, column) ?? spilled(context, sheetId, row, column);
        return cell === null ? EMPTY : fromUniverCell(cell, formulaOf(cell, row, column));
      }),
    write: (row, column, block) => {
      const area = { row, column, rows: block.length, columns: block[0]?.length ?? 0 };
      grow(area);
      // Univer reads what is written by the format that the cell has by then.
      if (waiting.some(({ area: other, patch }) => patch.format !== undefined && intersect(other, area))) flush();
      mutate(
        matrix(area, (r, c) => {
          const cell = block[r - row]?.[c - column];
          return cell === undefined ? undefined : toUniverCell(cell);
        }),
      );
    },
    assume: () => undefined,
    texts: (area) => {
      flush();
      const inside = present(area);
      if (inside === null || !sameArea(inside, area))
        return map(area, (row, column) => (inGrid(inside, row, column) ? display(context, sheetId, row, column) : ""));
      return worksheetOf(context, sheetId)
        .getRange(toUniverRange(area) as never)
        .getDisplayValues();
    },
    styles: (area) => {
      // A single cell is asked for line by line while borders are drawn: what waits for it is put on top.
      if (area.rows * area.columns > 1) flush();
      return map(area, (row, column) =>
        patched(
          styleOf(row, column),
          waiting.filter((each) => intersect(each.area, { row, column, rows: 1, columns: 1 })).map(({ patch }) => patch),
        ),
      );
    },
    setStyle: (area, patch) => {
      const inside = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS ? present(area) : area;
      if (inside === null) return;
      grow(inside);
      const last = waiting.at(-1);
      if (last && sameArea(last.area, inside)) waiting[waiting.length - 1] = { area: inside, patch: mergePatches(last.patch, patch) };
      else waiting.push({ area: inside, patch });
    },
    extras: (area) => map(area, (row, column) => (data(row, column)?.custom as CellExtras | undefined) ?? NO_EXTRAS),
    setExtras: (area, patch) => {
      const inside = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS ? present(area) : area;
      if (inside === null) return;
      grow(inside);
      // Univer neither draws nor calculates from these, so it need not be told.
      const cells = worksheet().getCellMatrix();
      map(inside, (row, column) => {
        const cell = cells.getValue(row, column) ?? {};
        cells.setValue(row, column, { ...cell, custom: { ...cell.custom, ...patch } });
      });
    },
    clear: (area, what) => {
      flush();
      const inside = present(area);
      if (inside === null) return;
      const change = what === "All" || what === "Contents" ? mutate : mutateLooks;
      change(
        matrix(inside, (row, column) => {
          const cell = data(row, column);
          if (cell === null) return undefined;
          if (what === "Hyperlinks") return { custom: { ...cell.custom, link: null } };
          return {
            ...(what === "Formats" ? {} : toUniverCell(EMPTY)),
            ...(what === "Contents" ? {} : { s: null, custom: null }),
          };
        }),
      );
    },
    usedArea: (valuesOnly) => {
      flush();
      let used: { top: number; left: number; bottom: number; right: number } | null = null;
      worksheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (!cell || (valuesOnly && !hasContent(cell))) return;
          if (!valuesOnly && Object.keys(cell).length === 0) return;
          used =
            used === null
              ? { top: row, left: column, bottom: row, right: column }
              : {
                  top: Math.min(used.top, row),
                  left: Math.min(used.left, column),
                  bottom: Math.max(used.bottom, row),
                  right: Math.max(used.right, column),
                };
        });
      const box = used as { top: number; left: number; bottom: number; right: number } | null;
      return box && { row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
    },
  };
}

/** Univer turns numbers into text where the format becomes `@`; Excel leaves them until they are typed again. */
function keepNumbers(looks: Record<number, Record<number, object>>, data: (row: number, column: number) => ICellData | null): void {
  for (const [row, columns] of Object.entries(looks)) {
    for (const [column, look] of Object.entries(columns)) {
      if (data(Number(row), Number(column))?.t === CellValueType.NUMBER) columns[Number(column)] = { ...look, t: CellValueType.NUMBER };
    }
  }
}

/** Univer's matrix of changes: `{ row: { column: change } }`. */
function matrix(area: Area, each: (row: number, column: number) => object | undefined): Record<number, Record<number, object>> {
  const rows: Record<number, Record<number, object>> = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const columns: Record<number, object> = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const change = each(row, column);
      if (change !== undefined) columns[column] = change;
    }
    rows[row] = columns;
  }
  return rows;
}

/** A cell that a neighbour's array formula fills has nothing of its own. */
function spilled(context: Context, sheetId: string, row: number, column: number): ICellData | null {
  const value = worksheetOf(context, sheetId).getSheet().getCell(row, column);
  return (value as ICellData | null | undefined) ?? null;
}

function display(context: Context, sheetId: string, row: number, column: number): string {
  return worksheetOf(context, sheetId).getRange(row, column).getDisplayValue() || "";
}

function inGrid(inside: Area | null, row: number, column: number): boolean {
  return inside !== null && row < inside.row + inside.rows && column < inside.column + inside.columns;
}

/** Some more than asked for, so that writing row by row does not grow the grid each time. */
function roomFor(rows: number, limit: number): number {
  return Math.min(Math.ceil((rows + 50) / 100) * 100, limit);
}
