/** Everything that the light engine keeps of one sheet, rows and columns counted from 0. */
import type { Area } from "../area/area";
import type { CellExtras, Scalar } from "../cells/cell";
import type { ConditionalFormat } from "../rules/conditionalFormats";
import { FIRST_COLUMNS, FIRST_ROWS } from "../workbook/emptyWorkbook";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../../xlsx/file/workbookFile";
import type { Axis } from "../area/axis";
import type { Style } from "../../../xlsx/file/looks";
import type { Validation } from "../../../xlsx/file/rules";

export interface KeptCell {
  readonly value: Scalar;
  readonly formula: string | null;
  /** null: as every cell looks at first. */
  readonly style: Style | null;
  readonly extras: CellExtras | null;
}

/** Heights of rows or widths of columns in pixels, and which are hidden, where they are not as at first. */
export interface Lines {
  count: number;
  readonly sizes: (number | undefined)[];
  readonly hidden: (true | undefined)[];
}

export interface SheetState {
  readonly id: string;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  gridlines: boolean;
  /** By row and column; what is empty and looks as at first is left out. */
  readonly cells: (KeptCell | undefined)[][];
  readonly lines: Readonly<Record<Axis, Lines>>;
  merges: readonly Area[];
  frozen: { readonly rows: number; readonly columns: number };
  filter: Area | null;
  selection: Area;
  formats: readonly ConditionalFormat[];
  validations: readonly Validation[];
}

export const USUAL_SIZE: Readonly<Record<Axis, number>> = { row: DEFAULT_ROW_HEIGHT, column: DEFAULT_COLUMN_WIDTH };

export function emptySheetState(id: string, name: string): SheetState {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    gridlines: true,
    cells: [],
    lines: { row: { count: FIRST_ROWS, sizes: [], hidden: [] }, column: { count: FIRST_COLUMNS, sizes: [], hidden: [] } },
    merges: [],
    frozen: { rows: 0, columns: 0 },
    filter: null,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    formats: [],
    validations: [],
  };
}

/** Cells, areas and rules are replaced, never changed in place: only what holds them is copied. */
export function copyOfSheet(sheet: SheetState): SheetState {
  const copyOfLines = ({ count, sizes, hidden }: Lines): Lines => ({ count, sizes: [...sizes], hidden: [...hidden] });
  return {
    ...sheet,
    cells: Array.from(sheet.cells, (row) => [...(row ?? [])]),
    lines: { row: copyOfLines(sheet.lines.row), column: copyOfLines(sheet.lines.column) },
  };
}
