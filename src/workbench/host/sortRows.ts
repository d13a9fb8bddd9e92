/**
 * Sorting: rows of cells, or columns, in a new order, with their formulas and looks. Numbers come before texts, texts before TRUE and
 * FALSE, and empty cells last, whichever way it goes. The order of equal rows stays.
 */
import type { Area } from "../engine/area/area";
import { isError, type Cell, type Scalar } from "../engine/cells/cell";
import type { Sheet } from "../engine/cells/sheet";
import { oneOf, truth, wholeNumber } from "./arguments";
import { accessDenied, invalidArgument } from "./hostError";
import type { Session } from "./objectType";
import { isUnlocked, protectionOf } from "./protectionRules";
import { fromRelative, toRelative } from "../engine/relativeFormula";

export interface SortField {
  /** The column within the area that is compared, or the row. */
  readonly key: number;
  readonly ascending: boolean;
  readonly on: "Value" | "CellColor" | "FontColor";
  /** The colour that comes first. */
  readonly color: string;
}

type Along = "rows" | "columns";

export function sortFields(given: unknown): readonly SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument("Sorting needs fields: [{key: 0}].");
  return given.map((each: Readonly<Record<string, unknown>>) => ({
    key: wholeNumber(each["key"], 0),
    ascending: truth(each["ascending"] ?? true),
    on: oneOf(each["sortOn"] ?? "Value", ["Value", "CellColor", "FontColor"]),
    color: String(each["color"] ?? "").toUpperCase(),
  }));
}

/** On a protected sheet it takes the permission, and cells that are all unlocked: locked ones cannot be moved. */
export function sortRows(
  session: Session,
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
  along: Along = "rows",
): void {
  const protection = protectionOf(session, sheet);
  if (protection && !(protection.options["allowSort"] === true && isUnlocked(sheet, area))) throw accessDenied(sheet.name);
  const lines = along === "rows" ? area.rows : area.columns;
  if (fields.some(({ key }) => key >= (along === "rows" ? area.columns : area.rows)))
    throw invalidArgument("A key lies outside of what is sorted.");
  const cells = sheet.cells.read(area);
  const styles = sheet.cells.styles(area);
  const extras = sheet.cells.extras(area);
  const pick = <T>(grid: readonly (readonly T[])[], line: number, key: number): T | undefined =>
    along === "rows" ? grid[line]?.[key] : grid[key]?.[line];
  const order = Array.from({ length: lines }, (_, line) => line).sort((a, b) => {
    for (const { key, ascending, on, color } of fields) {
      const found =
        on === "Value"
          ? compare(pick(cells, a, key)?.value ?? null, pick(cells, b, key)?.value ?? null, ascending, matchCase)
          : first(b) - first(a);
      if (found !== 0) return found;

      function first(line: number): number {
        const style = pick(styles, line, key);
        return ((on === "CellColor" ? style?.fill : style?.color) ?? "") === color ? 1 : 0;
      }
    }
    return a - b;
  });
  const from = (r: number, c: number): readonly [number, number] => (along === "rows" ? [order[r] ?? r, c] : [r, order[c] ?? c]);
  sheet.cells.write(
    area.row,
    area.column,
    cells.map((row, r) =>
      row.map((_, c) => {
        const [sr, sc] = from(r, c);
        return moved(cells[sr]?.[sc], area.row + sr, area.column + sc, area.row + r, area.column + c);
      }),
    ),
  );
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const [sr, sc] = from(r, c);
      const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      const style = styles[sr]?.[sc];
      if (style && style !== styles[r]?.[c]) sheet.cells.setStyle(cell, style);
      const extra = extras[sr]?.[sc];
      if (extra && extra !== extras[r]?.[c]) sheet.cells.setExtras(cell, extra);
    }
  }
}

/** References go along with their row. */
function moved(cell: Cell | undefined, row: number, column: number, toRow: number, toColumn: number): Cell {
  if (!cell) return { value: null, formula: null };
  if (cell.formula === null) return cell;
  return { value: null, formula: fromRelative(toRelative(cell.formula, row, column), toRow, toColumn) };
}

function compare(a: Scalar, b: Scalar, ascending: boolean, matchCase: boolean): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === EMPTY || right === EMPTY) return left - right;
  const sign = ascending ? 1 : -1;
  if (left !== right) return sign * (left - right);
  if (typeof a === "string" && typeof b === "string") return sign * COLLATOR[matchCase ? "exact" : "folded"].compare(a, b);
  return sign * (Number(a) - Number(b));
}

const COLLATOR = {
  exact: new Intl.Collator("zh-CN", { caseFirst: "lower" }),
  folded: new Intl.Collator("zh-CN", { sensitivity: "accent" }),
};
const EMPTY = 4;

function rank(value: Scalar): number {
  if (value === null || value === "") return EMPTY;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isError(value) ? 3 : 1;
}
