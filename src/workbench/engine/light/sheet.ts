/** One sheet of the light engine: its place, its rows and columns, merged cells, frozen panes. */
import { bounding, intersect, type Area } from "../area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../xlsx/file/area";
import type { Axis } from "../area/axis";
import type { Sheet } from "../cells/sheet";
import { rewriteFormulas, type Book } from "./book";
import { createCells } from "./cells";
import { renamedReferences } from "./references";
import { USUAL_SIZE, type SheetState } from "./sheetState";
import { shiftCells, shiftLines } from "./structure";

export function createSheet(book: Book, sheet: SheetState): Sheet {
  const { id, lines } = sheet;
  const cells = createCells(book, sheet);
  const countFrom = (axis: Axis, from: number, count: number): number => {
    if (count === (axis === "row" ? MAX_ROWS : MAX_COLUMNS)) return lines[axis].count;
    lines[axis].count = Math.max(lines[axis].count, from + count);
    return count;
  };
  const unmerge = (area: Area): void => {
    sheet.merges = sheet.merges.filter((merged) => intersect(merged, area) === null);
  };

  return {
    id,
    cells,
    get name() {
      return sheet.name;
    },
    rename: (name) => {
      const before = sheet.name;
      sheet.name = name;
      rewriteFormulas(book, (formula) => renamedReferences(formula, before, name));
      renameLists(book, before, name);
    },
    get index() {
      return book.sheets.indexOf(sheet);
    },
    moveTo: (index) => {
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(index, 0, sheet);
    },
    get hidden() {
      return sheet.hidden;
    },
    setHidden: (hidden) => {
      sheet.hidden = hidden;
      if (hidden && book.active === sheet) activate(book, besides(book, sheet));
    },
    get tabColor() {
      return sheet.tabColor;
    },
    setTabColor: (color) => {
      sheet.tabColor = color;
    },
    get gridlines() {
      return sheet.gridlines;
    },
    setGridlines: (shown) => {
      sheet.gridlines = shown;
    },

    get rowCount() {
      return lines.row.count;
    },
    get columnCount() {
      return lines.column.count;
    },
    size: (axis, index) => lines[axis].sizes[index] ?? USUAL_SIZE[axis],
    setSize: (axis, from, count, pixels) => {
      const end = from + countFrom(axis, from, count);
      for (let index = from; index < end; index++) lines[axis].sizes[index] = pixels;
    },
    isHidden: (axis, index) => lines[axis].hidden[index] === true,
    hide: (axis, from, count, hidden) => {
      const end = from + countFrom(axis, from, count);
      for (let index = from; index < end; index++) lines[axis].hidden[index] = hidden ? true : undefined;
    },
    insert: (axis, at, count) => {
      shiftLines(book, sheet, axis, at, count);
    },
    remove: (axis, from, count) => {
      shiftLines(book, sheet, axis, from, -count);
    },
    insertCells: (area, axis) => {
      cells.grow(area);
      shiftCells(book, sheet, area, axis, 1);
    },
    removeCells: (area, axis) => {
      shiftCells(book, sheet, area, axis, -1);
    },

    get merges() {
      return sheet.merges;
    },
    merge: (area) => {
      cells.grow(area);
      const whole = sheet.merges.filter((merged) => intersect(merged, area) !== null).reduce(bounding, area);
      unmerge(whole);
      sheet.merges = [...sheet.merges, area];
    },
    unmerge,
    get frozen() {
      return sheet.frozen;
    },
    freeze: (rows, columns) => {
      sheet.frozen = { rows, columns };
    },
    get filter() {
      return sheet.filter;
    },
    setFilter: (area) => {
      if (area !== null) cells.grow(area);
      sheet.filter = area;
    },
    finish: () => undefined,
  };
}

export function activate(book: Book, sheet: SheetState): void {
  if (book.active === sheet) return;
  book.active = sheet;
  book.tell({ type: "activated", sheetId: sheet.id });
}

/** The sheet that comes to the front when this one goes: the next that can be seen, or else the one before. */
export function besides(book: Book, sheet: SheetState): SheetState {
  const index = book.sheets.indexOf(sheet);
  const seen = (each: SheetState): boolean => each !== sheet && !each.hidden;
  return book.sheets.slice(index).find(seen) ?? book.sheets.slice(0, index).reverse().find(seen) ?? sheet;
}

/** Drop-down lists whose entries stand on the renamed sheet. */
function renameLists(book: Book, before: string, after: string): void {
  for (const sheet of book.sheets) {
    sheet.validations = sheet.validations.map((validation) => {
      const { rule } = validation;
      if (rule.type !== "List" || !rule.source.startsWith("=")) return validation;
      return { ...validation, rule: { ...rule, source: renamedReferences(rule.source, before, after) } };
    });
  }
}
