/** Rows, columns or cells inserted and deleted: everything beyond them moves, and every reference follows. */
import { bounding, type Area } from "../area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../xlsx/file/area";
import type { ChangeKind } from "../events";
import type { Axis } from "../area/axis";
import { rewriteFormulas, type Book } from "./book";
import { movedArea, movedReferences, type Move } from "./references";
import type { KeptCell, Lines, SheetState } from "./sheetState";

/** `count` rows or columns at `at`; negative: deleted. */
export function shiftLines(book: Book, sheet: SheetState, axis: Axis, at: number, count: number): void {
  const move: Move = { sheetId: sheet.id, sheet: sheet.name, axis, at, count, within: null };
  if (axis === "row") splice(sheet.cells, at, count, () => []);
  else for (const row of sheet.cells) if (row) splice(row, at, count, () => undefined);
  moveLines(sheet.lines[axis], at, count);
  follow(book, sheet, move);
  const whole: Area =
    axis === "row"
      ? { row: at, rows: Math.abs(count), column: 0, columns: MAX_COLUMNS }
      : { row: 0, rows: MAX_ROWS, column: at, columns: Math.abs(count) };
  const kind: ChangeKind = axis === "row" ? (count > 0 ? "RowInserted" : "RowDeleted") : count > 0 ? "ColumnInserted" : "ColumnDeleted";
  book.tell({ type: "shifted", shift: move });
  book.tell({ type: "changed", sheetId: sheet.id, area: whole, kind });
}

/** The cells of an area and those beyond them, along the axis. `sign` 1: away, -1: into the area's place. */
export function shiftCells(book: Book, sheet: SheetState, area: Area, axis: Axis, sign: 1 | -1): void {
  const { cells } = sheet;
  const [at, count] = axis === "row" ? [area.row, area.rows * sign] : [area.column, area.columns * sign];
  if (axis === "column") {
    for (let row = area.row; row < area.row + area.rows; row++) splice((cells[row] ??= []), at, count, () => undefined);
  } else {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const line: (KeptCell | undefined)[] = Array.from(
        { length: Math.max(cells.length, at + area.rows) },
        (_, row) => cells[row]?.[column],
      );
      splice(line, at, count, () => undefined);
      for (let row = at; row < Math.max(line.length, cells.length); row++) (cells[row] ??= [])[column] = line[row];
    }
  }
  follow(book, sheet, { sheetId: sheet.id, sheet: sheet.name, axis, at, count, within: area });
  const beyond: Area =
    axis === "row" ? { ...area, rows: sheet.lines.row.count - area.row } : { ...area, columns: sheet.lines.column.count - area.column };
  book.tell({ type: "changed", sheetId: sheet.id, area: bounding(area, beyond), kind: "RangeEdited" });
}

function follow(book: Book, sheet: SheetState, move: Move): void {
  const moved = (area: Area): readonly Area[] => [movedArea(area, move)].filter((each) => each !== null);
  rewriteFormulas(book, (formula, own) => movedReferences(formula, own, move));
  book.tables = book.tables.flatMap((table) =>
    table.sheetId === sheet.id ? moved(table.area).map((area) => ({ ...table, area })) : [table],
  );
  sheet.merges = sheet.merges.flatMap(moved).filter(({ rows, columns }) => rows * columns > 1);
  sheet.filter = sheet.filter && movedArea(sheet.filter, move);
  sheet.validations = sheet.validations
    .map((each) => ({ ...each, areas: each.areas.flatMap(moved) }))
    .filter(({ areas }) => areas.length > 0);
}

function moveLines(lines: Lines, at: number, count: number): void {
  splice(lines.sizes, at, count, () => undefined);
  splice(lines.hidden, at, count, () => undefined);
  lines.count += count;
}

/** Makes room in an array that may be shorter than where the change begins. */
function splice<T>(array: T[], at: number, count: number, empty: () => T): void {
  if (count < 0) array.splice(at, -count);
  else if (at < array.length) array.splice(at, 0, ...Array.from({ length: count }, empty));
}
