/**
 * What each kind of Excel object points at in the engine.
 */
import type { Area } from "../engine/area/area";
import type { Scalar } from "../engine/cells/cell";
import type { Edge } from "../../xlsx/file/looks";
import type { Sheet } from "../engine/cells/sheet";

/** Cells of one sheet. The area moves when rows are inserted above a range that the add-in keeps. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
}

/** Cells that are formatted together. */
export interface CellsTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** One conditional format, by its id. */
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface FormatBorderTarget extends FormatTarget {
  readonly side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
}

/** One chart, by its id. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** A part of a chart that is only kept, by where it stands: `series.0.points.3`. */
export interface DetailTarget extends ChartTarget {
  readonly path: string;
  readonly series?: number;
  readonly index?: number;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: "category" | "value";
  /** The lines between the lines across. */
  readonly minor?: boolean;
}

export interface BorderTarget extends CellsTarget {
  readonly side: BorderSide;
}

/** `EdgeTop` is the upper line of the first row, `InsideHorizontal` the lines between rows. */
export type BorderSide =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical" | "DiagonalDown" | "DiagonalUp";

/** Whose filter: a table's, or with `tableId` null the sheet's. */
export interface FilterOwner {
  readonly sheet: Sheet;
  readonly tableId: string | null;
}

export interface Targets {
  readonly Workbook: null;
  readonly Application: null;
  readonly Runtime: null;
  /** Which of those that were created. */
  readonly WorkbookCreated: string;
  readonly DocumentProperties: null;
  readonly CustomPropertyCollection: null;
  /** A property's key. */
  readonly CustomProperty: string;
  readonly WorkbookProtection: null;
  readonly Functions: null;
  readonly FunctionResult: { readonly value: Scalar };
  readonly StyleCollection: null;
  /** A style's name. */
  readonly Style: string;
  readonly StyleBorderCollection: string;
  readonly StyleBorder: { readonly style: string; readonly edge: Edge };
  readonly StyleFill: string;
  readonly StyleFont: string;
  readonly SettingCollection: null;
  readonly Setting: string;
  readonly WorksheetCollection: null;
  readonly Worksheet: Sheet;
  readonly Range: RangeTarget;
  readonly RangeAreas: CellsTarget;
  readonly RangeCollection: CellsTarget;
  readonly RangeFormat: CellsTarget;
  readonly RangeFont: CellsTarget;
  readonly RangeFill: CellsTarget;
  readonly RangeBorderCollection: CellsTarget;
  readonly RangeBorder: BorderTarget;
  readonly FormatProtection: CellsTarget;
  /** Whose names: a sheet's, or null for the workbook's. */
  readonly NamedItemCollection: Sheet | null;
  /** A name's id in the engine. */
  readonly NamedItem: string;
  /** Whose tables: a sheet's, or null for the workbook's. */
  readonly TableCollection: Sheet | null;
  /** A table's id in the engine. */
  readonly Table: string;
  readonly TableColumnCollection: string;
  readonly TableColumn: { readonly tableId: string; readonly index: number };
  readonly TableRowCollection: string;
  readonly TableRow: { readonly tableId: string; readonly index: number };
  readonly TableSort: string;
  readonly RangeSort: RangeTarget;
  readonly RangeView: RangeTarget;
  readonly RangeViewCollection: RangeTarget;
  readonly RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  readonly Filter: { readonly tableId: string; readonly index: number };
  readonly DataValidation: CellsTarget;
  readonly ConditionalFormatCollection: CellsTarget;
  readonly ConditionalFormat: FormatTarget;
  readonly TextConditionalFormat: FormatTarget;
  readonly CellValueConditionalFormat: FormatTarget;
  readonly CustomConditionalFormat: FormatTarget;
  readonly ConditionalFormatRule: FormatTarget;
  readonly ConditionalRangeFormat: FormatTarget;
  readonly ConditionalRangeFont: FormatTarget;
  readonly ConditionalRangeFill: FormatTarget;
  readonly ConditionalRangeBorderCollection: FormatTarget;
  readonly ConditionalRangeBorder: FormatBorderTarget;
  readonly AutoFilter: FilterOwner;
  readonly ChartCollection: Sheet;
  readonly Chart: ChartTarget;
  readonly ChartAreaFormat: ChartTarget;
  readonly ChartTitle: ChartTarget;
  readonly ChartTitleFormat: ChartTarget;
  /** `chart`, `title`, or where else it stands. */
  readonly ChartFont: ChartTarget & { readonly of: string };
  readonly ChartLegend: ChartTarget;
  readonly ChartAxes: ChartTarget;
  readonly ChartAxis: AxisTarget;
  readonly ChartGridlines: AxisTarget;
  readonly ChartGridlinesFormat: AxisTarget;
  readonly ChartSeriesCollection: ChartTarget;
  readonly ChartPointsCollection: SeriesTarget;
  readonly ChartPoint: DetailTarget;
  readonly ChartDataLabels: DetailTarget;
  readonly ChartTrendlineCollection: SeriesTarget;
  readonly ChartTrendline: DetailTarget;
  readonly ChartDetailFormat: DetailTarget;
  readonly ChartDetailFill: DetailTarget;
  readonly ChartBorder: DetailTarget;
  readonly ChartPlotArea: ChartTarget;
  readonly ChartAxisTitle: AxisTarget;
  readonly ChartFormatString: ChartTarget;
  readonly ChartSeries: SeriesTarget;
  readonly ChartSeriesFormat: SeriesTarget;
  readonly ChartFill: SeriesTarget;
  readonly ChartLineFormat: SeriesTarget | AxisTarget;
  readonly WorksheetFreezePanes: Sheet;
  readonly WorksheetProtection: Sheet;
  readonly PageLayout: Sheet;
  readonly HeaderFooterGroup: Sheet;
  readonly HeaderFooter: { readonly sheet: Sheet; readonly pages: "defaultForAllPages" | "evenPages" | "firstPage" | "oddPages" };
  readonly PageBreakCollection: { readonly sheet: Sheet; readonly axis: "row" | "column" };
  readonly PageBreak: { readonly sheet: Sheet; readonly axis: "row" | "column"; readonly at: number };
}

export type TypeName = keyof Targets;
