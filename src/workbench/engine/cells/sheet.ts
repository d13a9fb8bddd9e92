/**
 * One sheet of the engine: its cells, its place among the others, and the sizes of its rows and columns in pixels.
 */
import { intersect, type Area } from "../area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../xlsx/file/area";
import { createCells, type Cells } from "./cells";
import { fitRows } from "./rowHeights";
import { fromUniverRange, toUniverRange, worksheetOf, type Context } from "../workbook/context";
import type { Axis } from "../area/axis";
import { Dimension, type FWorksheet } from "../univer/univer";

export interface Sheet {
  readonly id: string;
  readonly cells: Cells;
  readonly name: string;
  rename(name: string): void;
  readonly index: number;
  moveTo(index: number): void;
  readonly hidden: boolean;
  setHidden(hidden: boolean): void;
  /** `#RRGGBB`, or null. */
  readonly tabColor: string | null;
  setTabColor(color: string | null): void;
  readonly gridlines: boolean;
  setGridlines(shown: boolean): void;

  /** How many rows and columns the grid has by now. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Pixels of a row's height or a column's width. */
  size(axis: Axis, index: number): number;
  setSize(axis: Axis, from: number, count: number, pixels: number): void;
  isHidden(axis: Axis, index: number): boolean;
  hide(axis: Axis, from: number, count: number, hidden: boolean): void;
  insert(axis: Axis, at: number, count: number): void;
  remove(axis: Axis, from: number, count: number): void;
  /** Moves the cells of an area and everything beyond them along the axis. */
  insertCells(area: Area, axis: Axis): void;
  removeCells(area: Area, axis: Axis): void;

  readonly merges: readonly Area[];
  merge(area: Area): void;
  /** Takes apart every merged area that meets this one. */
  unmerge(area: Area): void;
  readonly frozen: { readonly rows: number; readonly columns: number };
  freeze(rows: number, columns: number): void;
  /** The header row and body with filter buttons outside of tables; null where there are none. */
  readonly filter: Area | null;
  /** Null takes the buttons away and shows every row. */
  setFilter(area: Area | null): void;
  /** Looks and widths that still wait for others get to the grid. */
  finish(): void;
}

export function createSheet(context: Context, id: string): Sheet {
  const own = (): FWorksheet => worksheetOf(context, id);
  const cells = createCells(context, id);
  /** Widths that were asked for: whenever one changes texts are measured anew, so they go to Univer together. */
  const widths = new Map<number, number>();
  const widen = (): void => {
    if (widths.size === 0) return;
    const columns = [...widths.keys()];
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const all = toUniverRange({ row: 0, column: first, rows: own().getMaxRows(), columns: last - first + 1 });
    const colWidth = Object.fromEntries(widths);
    widths.clear();
    // The mutation, not the command: that one measures every text twice.
    context.run("sheet.mutation.set-worksheet-col-width", { subUnitId: id, ranges: [all], colWidth });
    fitRows(context, id);
  };
  const merges = (): Area[] =>
    own()
      .getSheet()
      .getMergeData()
      .map((merged) => fromUniverRange(merged));
  /** Nothing is lost and nothing taken apart when these cells become one. */
  const isFree = (area: Area): boolean =>
    area.rows * area.columns > 1 &&
    !merges().some((merged) => intersect(merged, area) !== null) &&
    cells.read(area).every((row, r) => row.every(({ value, formula }, c) => r + c === 0 || (value === null && formula === null)));
  const range = (area: Area) => {
    cells.grow(area);
    return own().getRange(toUniverRange(area) as never);
  };

  return {
    id,
    cells,
    get name() {
      return own().getSheetName();
    },
    rename: (name) => {
      own().setName(name);
    },
    get index() {
      return own().getIndex();
    },
    moveTo: (index) => {
      context.workbook.moveSheet(own(), index);
    },
    get hidden() {
      return own().isSheetHidden();
    },
    setHidden: (hidden) => {
      if (hidden) own().hideSheet();
      else own().showSheet();
    },
    get tabColor() {
      return own().getTabColor() || null;
    },
    setTabColor: (color) => {
      own().setTabColor(color ?? "");
    },
    get gridlines() {
      return !own().hasHiddenGridLines();
    },
    setGridlines: (shown) => {
      own().setHiddenGridlines(!shown);
    },

    get rowCount() {
      return own().getMaxRows();
    },
    get columnCount() {
      return own().getMaxColumns();
    },
    size: (axis, index) => {
      const sheet = own().getSheet();
      if (axis === "row") return sheet.getRowHeight(index);
      return (sheet.getColVisible(index) ? widths.get(index) : undefined) ?? sheet.getColumnWidth(index);
    },
    setSize: (axis, from, count, pixels) => {
      const last = clampTo(own(), axis, from, count);
      if (axis === "row") own().setRowHeightsForced(from, last, pixels);
      else for (let column = from; column < from + last; column++) widths.set(column, pixels);
    },
    isHidden: (axis, index) => (axis === "row" ? !own().getSheet().getRowRawVisible(index) : !own().getSheet().getColVisible(index)),
    hide: (axis, from, count, hidden) => {
      widen();
      const last = clampTo(own(), axis, from, count);
      const [rows, columns] = axis === "row" ? [last, own().getMaxColumns()] : [own().getMaxRows(), last];
      const area = axis === "row" ? { row: from, column: 0, rows, columns } : { row: 0, column: from, rows, columns };
      // The mutation, not the command: that one would also select what it hides.
      context.run(`sheet.mutation.set-${axis === "row" ? "row" : "col"}-${hidden ? "hidden" : "visible"}`, {
        subUnitId: id,
        ranges: [toUniverRange(area)],
      });
    },
    insert: (axis, at, count) => {
      widen();
      if (axis === "row") own().insertRowsBefore(at, count);
      else own().insertColumnsBefore(at, count);
    },
    remove: (axis, from, count) => {
      widen();
      asIfActive(context, id, () => {
        if (axis === "row") own().deleteRows(from, count);
        else own().deleteColumns(from, count);
      });
    },
    insertCells: (area, axis) => {
      asIfActive(context, id, () => {
        range(area).insertCells(axis === "row" ? Dimension.ROWS : Dimension.COLUMNS);
      });
    },
    removeCells: (area, axis) => {
      asIfActive(context, id, () => {
        range(area).deleteCells(axis === "row" ? Dimension.ROWS : Dimension.COLUMNS);
      });
    },

    get merges() {
      return merges();
    },
    merge: (area) => {
      if (isFree(area)) {
        cells.grow(area);
        context.run("sheet.mutation.add-worksheet-merge", { subUnitId: id, ranges: [toUniverRange(area)] });
        return;
      }
      // With a grid on screen Univer brings the sheet to the front when it merges; Excel does not.
      const { workbook } = context;
      const active = workbook.getActiveSheet();
      range(area).merge({ isForceMerge: true });
      if (workbook.getActiveSheet().getSheetId() !== active.getSheetId()) workbook.setActiveSheet(active);
    },
    unmerge: (area) => {
      range(area).breakApart();
    },
    get frozen() {
      const { xSplit, ySplit } = own().getSheet().getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    freeze: (rows, columns) => {
      if (rows === 0 && columns === 0) own().cancelFreeze();
      else own().setFreeze({ ySplit: rows, xSplit: columns, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns });
    },
    get filter() {
      const filter = own().getFilter();
      return filter && fromUniverRange(filter.getRange().getRange());
    },
    setFilter: (area) => {
      own().getFilter()?.remove();
      if (area !== null) range(area).createFilter();
    },
    finish: () => {
      cells.finish();
      widen();
    },
  };
}

/** How many rows or columns from `from` on the grid has, of those asked for; grows it for less than a whole sheet. */
function clampTo(sheet: FWorksheet, axis: Axis, from: number, count: number): number {
  const isWhole = axis === "row" ? count === MAX_ROWS : count === MAX_COLUMNS;
  const there = axis === "row" ? sheet.getMaxRows() : sheet.getMaxColumns();
  if (isWhole) return there;
  if (from + count > there) {
    if (axis === "row") sheet.setRowCount(from + count);
    else sheet.setColumnCount(from + count);
  }
  return count;
}

/**
 * When cells are deleted or pushed aside, Univer's formulas and names take it to have happened on the active sheet. So that they follow
 * the right cells, this sheet passes for the active one meanwhile.
 */
function asIfActive(context: Context, id: string, change: () => void): void {
  const model = context.workbook.getWorkbook();
  const active = model.getActiveSheet;
  model.getActiveSheet = () => worksheetOf(context, id).getSheet();
  try {
    change();
  } finally {
    model.getActiveSheet = active;
  }
}
