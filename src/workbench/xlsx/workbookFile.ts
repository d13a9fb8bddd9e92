/**
 * A workbook as it stands in an .xlsx file, as plain data: what the engine's workbook is mapped to, and what is written.
 * `{ sheets: [{ name: "F1", cells: [{ row: 0, column: 0, value: 3, formula: "=1+2", … }], … }], names: [], … }`
 *
 * Rows and columns count from 0. Formulas are English A1 with commas and a leading "=". Colours are `#RRGGBB`.
 */
import type { Area, Position } from "../../sheet/place/place";
import type { ChartData } from "../engine/chartData";
import type { Chart } from "../engine/objects/charts";
import type { ConditionalFormat } from "../engine/rules/conditionalFormats";
import type { Visibility } from "../engine/cells/sheet";
import type { CellLook } from "../engine/named/aspects";
import type { NamedLook } from "../engine/named/namedLooks";
import type { Table } from "../engine/objects/tables";
import type { Validation } from "../engine/rules/validations";

export type { Area, Position };

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
  readonly conditionalFormats: readonly Omit<ConditionalFormat, "id">[];
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

export interface TableEntry extends Omit<Table, "id" | "sheetId"> {
  /** What the header cells say, each different. */
  readonly columns: readonly string[];
}

export interface ChartEntry extends Omit<Chart, "id" | "series"> {
  readonly data: ChartData;
}

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: Paper;
  /** Shrunk to so many pages, null: as many as it takes; or a scale in per cent. */
  readonly size:
    | { readonly type: "Pages"; readonly wide: number | null; readonly tall: number | null }
    | { readonly type: "Scale"; readonly percent: number };
  /** In points. */
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  readonly centered: { readonly horizontally: boolean; readonly vertically: boolean };
  /** Repeated on every page. */
  readonly titleRows: Span | null;
  readonly titleColumns: Span | null;
  /** What is printed; empty: everything. */
  readonly area: readonly Area[];
  readonly header: PageText;
  readonly footer: PageText;
  readonly gridlines: boolean;
  readonly headings: boolean;
  /** The first rows and columns of pages that begin where the user says. */
  readonly breaks: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

export const PAPERS = ["letter", "legal", "executive", "tabloid", "a3", "a4", "a5", "b4", "b5"] as const;
export type Paper = (typeof PAPERS)[number];

export interface Span {
  readonly from: number;
  readonly count: number;
}

/** With codes: `&P` the page's number, `&N` how many there are, `&&` an ampersand. */
export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
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

export interface SheetProtection {
  readonly password: string | null;
  /** What users may still do. */
  readonly allowed: readonly Allowance[];
}

export const ALLOWANCES = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
  "objects",
  "scenarios",
  "selectLockedCells",
  "selectUnlockedCells",
] as const;
export type Allowance = (typeof ALLOWANCES)[number];

export function isErrorValue(value: CellContent): value is ErrorValue {
  return typeof value === "object" && value !== null;
}
