/**
 * A workbook as it stands in an .xlsx file, as plain data: what the engine's workbook is mapped to, and what is written.
 * `{ sheets: [{ name: "F1", cells: [{ row: 0, column: 0, value: 3, formula: "=1+2", … }], … }], names: [], … }`
 *
 * Rows and columns count from 0. Formulas are English A1 with commas and a leading "=". Colours are `#RRGGBB`.
 */
import type { Area, Position } from "../../sheet/place/place";
import type { ChartEntry } from "./charts";
import type { CellLook, NamedLook } from "./looks";
import type { PageSetup } from "./page";
import type { SheetProtection } from "./protection";
import type { ConditionalFormatEntry, Validation } from "./rules";
import type { TableEntry } from "./tables";

/** Of columns and rows that nobody has sized, in pixels. */
export const DEFAULT_COLUMN_WIDTH = 64;
export const DEFAULT_ROW_HEIGHT = 20;

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface WorkbookFile<Cells extends Iterable<CellEntry> = readonly CellEntry[]> {
  /** In the order of their tabs. At least one of them is visible. */
  readonly sheets: readonly SheetFile<Cells>[];
  readonly names: readonly NameEntry[];
  /** The workbook's own, and those that Excel brings along as far as cells have them; Normal is always there. */
  readonly styles: readonly NamedLook[];
  /** Which sheet is open, by its place. */
  readonly active: number;
  readonly properties: DocumentProperties;
}

export interface SheetFile<Cells extends Iterable<CellEntry> = readonly CellEntry[]> {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  /** Row by row, and within a row from the left. */
  readonly cells: Cells;
  readonly merges: readonly Area[];
  /** Those that differ from the default. */
  readonly columns: readonly ColumnSize[];
  readonly rows: readonly RowSize[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableEntry[];
  /** Header row and body that get filter buttons. */
  readonly filter: Area | null;
  /** The earlier of two that apply to a cell wins. */
  readonly conditionalFormats: readonly ConditionalFormatEntry[];
  readonly validations: readonly Validation[];
  readonly charts: readonly ChartEntry[];
  readonly page: PageSetup;
  readonly protection: SheetProtection | null;
}

/**
 * A workbook on its way into a file: the cells of a sheet are made one after the other, each time that somebody goes through them, so that
 * those of large sheets are never held together.
 */
export type FlowingWorkbook = WorkbookFile<Iterable<CellEntry>>;
export type FlowingSheet = SheetFile<Iterable<CellEntry>>;

export interface CellEntry extends Position {
  /** A formula's calculated value, otherwise what was typed. Text is always text, even when it starts with "=". */
  readonly value: CellContent;
  readonly formula: string | null;
  /** null: the default look. */
  readonly style: CellStyle | null;
  readonly link: CellLink | null;
}

/** null: empty, or not calculated. */
export type CellContent = null | string | number | boolean | ErrorValue;

export interface ErrorValue {
  /** `#DIV/0!` */
  readonly error: string;
}

export interface CellStyle extends CellLook {
  /** The style that it has; left out: Normal. */
  readonly named?: string;
}

export interface CellLink {
  readonly to: { readonly type: "Cell"; readonly reference: string } | { readonly type: "Address"; readonly address: string };
  readonly tip: string;
}

export interface ColumnSize {
  readonly column: number;
  /** In characters of the default font, with the cell's padding, as the file counts; null: the default. */
  readonly width: number | null;
  readonly hidden: boolean;
}

export interface RowSize {
  readonly row: number;
  /** In points; null: the default. */
  readonly height: number | null;
  readonly hidden: boolean;
}

export interface NameEntry {
  readonly name: string;
  /** A reference, a constant or a formula. */
  readonly formula: string;
  /** The name of the sheet it belongs to; null: the workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  readonly comment: string;
}

/** Empty where not given. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly manager: string;
  readonly company: string;
  /** null: now. */
  readonly modified: Date | null;
}

/** Of a file that says nothing of itself. */
export const NO_PROPERTIES: DocumentProperties = {
  title: "",
  subject: "",
  author: "",
  keywords: "",
  comments: "",
  category: "",
  manager: "",
  company: "",
  modified: null,
};

export function isErrorValue(value: CellContent): value is ErrorValue {
  return typeof value === "object" && value !== null;
}
