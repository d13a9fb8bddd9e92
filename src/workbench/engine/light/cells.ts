/** The contents and looks of a sheet's cells. A formula is kept as text; its value is not calculated. */
import { intersect, type Area } from "../area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../xlsx/file/area";
import { isError, type Cell, type CellExtras } from "../cells/cell";
import type { Cells } from "../cells/cells";
import { patched } from "../look/looks";
import { DEFAULT_STYLE, type Style } from "../../../xlsx/file/looks";
import { shown } from "../../../sheet/look/formats";
import type { Book } from "./book";
import type { KeptCell, SheetState } from "./sheetState";

const EMPTY: Cell = { value: null, formula: null };
const BLANK: KeptCell = { ...EMPTY, style: null, extras: null };
const NO_EXTRAS: CellExtras = {};

export function createCells(book: Book, sheet: SheetState): Cells {
  const { cells, lines } = sheet;
  const at = (row: number, column: number): KeptCell | undefined => cells[row]?.[column];
  const put = (row: number, column: number, cell: KeptCell): void => {
    (cells[row] ??= [])[column] = isBlank(cell) ? undefined : cell;
  };
  const map = <T>({ row, column, rows, columns }: Area, each: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => each(row + r, column + c)));
  const present = (area: Area): Area | null => intersect(area, { row: 0, column: 0, rows: lines.row.count, columns: lines.column.count });
  const grow = (area: Area): void => {
    const last = { row: area.row + area.rows, column: area.column + area.columns };
    // Some more than asked for, as the other engine does.
    if (area.rows < MAX_ROWS && last.row > lines.row.count) lines.row.count = Math.min(Math.ceil((last.row + 50) / 100) * 100, MAX_ROWS);
    if (area.columns < MAX_COLUMNS && last.column > lines.column.count) lines.column.count = Math.min(last.column + 4, MAX_COLUMNS);
  };
  /** Whole columns and rows end with the grid. */
  const within = (area: Area): Area | null => (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS ? present(area) : area);
  const change = (area: Area | null, each: (cell: KeptCell) => KeptCell): void => {
    if (area === null) return;
    grow(area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) put(row, column, each(at(row, column) ?? BLANK));
    }
  };

  return {
    present,
    grow,
    finish: () => undefined,
    read: (area) => map(area, (row, column) => contentOf(at(row, column))),
    write: (row, column, block) => {
      const area = { row, column, rows: block.length, columns: block[0]?.length ?? 0 };
      grow(area);
      block.forEach((line, r) => {
        line.forEach((cell, c) => {
          if (cell !== undefined) put(row + r, column + c, { ...(at(row + r, column + c) ?? BLANK), ...written(cell) });
        });
      });
      book.tell({ type: "changed", sheetId: sheet.id, area, kind: "RangeEdited" });
    },
    assume: (row, column, block) => {
      block.forEach((line, r) => {
        line.forEach((value, c) => {
          const cell = at(row + r, column + c);
          if (value !== undefined && cell?.formula != null) put(row + r, column + c, { ...cell, value });
        });
      });
    },
    texts: (area) => map(area, (row, column) => textOf(at(row, column) ?? BLANK)),
    styles: (area) => map(area, (row, column) => at(row, column)?.style ?? DEFAULT_STYLE),
    setStyle: (area, patch) => {
      // Cells that looked alike still do, and share one style.
      const known = new Map<Style, Style>();
      change(within(area), (cell) => {
        const before = cell.style ?? DEFAULT_STYLE;
        const style = known.get(before) ?? patched(before, [patch]);
        known.set(before, style);
        return { ...cell, style };
      });
    },
    extras: (area) => map(area, (row, column) => at(row, column)?.extras ?? NO_EXTRAS),
    setExtras: (area, patch) => {
      change(within(area), (cell) => ({ ...cell, extras: { ...cell.extras, ...patch } }));
    },
    clear: (area, what) => {
      const inside = present(area);
      if (inside === null) return;
      change(inside, (cell) => {
        if (what === "Hyperlinks") return cell.extras === null ? cell : { ...cell, extras: { ...cell.extras, link: null } };
        return { ...cell, ...(what === "Formats" ? {} : EMPTY), ...(what === "Contents" ? {} : { style: null, extras: null }) };
      });
      if (what === "All" || what === "Contents") book.tell({ type: "changed", sheetId: sheet.id, area: inside, kind: "RangeEdited" });
    },
    usedArea: (valuesOnly) => {
      const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
      cells.forEach((line, row) => {
        line.forEach((cell, column) => {
          if (cell === undefined || (valuesOnly && cell.formula === null && (cell.value ?? "") === "")) return;
          box.top = Math.min(box.top, row);
          box.left = Math.min(box.left, column);
          box.bottom = Math.max(box.bottom, row);
          box.right = Math.max(box.right, column);
        });
      });
      return box.bottom < 0 ? null : { row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
    },
  };
}

/** A formula written over itself keeps its value as little as any other. */
function written({ value, formula }: Cell): Cell {
  return formula === null ? { value, formula } : { value: null, formula };
}

function contentOf(cell: KeptCell | undefined): Cell {
  if (cell === undefined) return EMPTY;
  return { value: cell.value === "" && cell.formula === null ? null : cell.value, formula: cell.formula };
}

function isBlank({ value, formula, style, extras }: KeptCell): boolean {
  return value === null && formula === null && style === null && extras === null;
}

function textOf({ value, style }: KeptCell): string {
  if (typeof value !== "number") return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : value;
  const format = style?.format ?? "General";
  return isError(value) || format === "General" ? String(value) : shown(value, format);
}
