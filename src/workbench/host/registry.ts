/**
 * Every kind of Excel object that this host answers for, by the name it has in Excel's own documentation.
 */
import { application, runtime } from "./application";
import { autoFilter } from "./autoFilter";
import { chartAreaFormat, chartAxes, chartAxis, chartFont, chartGridlines, chartGridlinesFormat, chartLegend, chartTitle, chartTitleFormat } from "./chartParts";
import { chart, charts } from "./charts";
import { chartFill, chartLineFormat, chartSeries, chartSeriesCollection, chartSeriesFormat } from "./chartSeries";
import {
  cellValueConditionalFormat,
  conditionalFormat,
  conditionalFormatRule,
  conditionalFormats,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  textConditionalFormat,
} from "./conditionalFormats";
import { customProperties, customProperty } from "./customProperties";
import { dataValidation } from "./dataValidation";
import { formatProtection } from "./formatProtection";
import { freezePanes } from "./freezePanes";
import { headerFooter, headersFooters } from "./headersFooters";
import { namedItem } from "./namedItem";
import { names } from "./names";
import type { ObjectType } from "./objectType";
import { pageBreak, pageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { documentProperties } from "./properties";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./rangeAreas";
import { rangeBorder, rangeBorders } from "./rangeBorders";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { rangeFormat } from "./rangeFormat";
import { setting, settings } from "./settings";
import { table, tableColumn, tableColumns, tableRows } from "./table";
import { tables } from "./tables";
import type { Targets, TypeName } from "./targets";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbookProtection";
import { worksheet } from "./worksheet";
import { worksheetProtection } from "./worksheetProtection";
import { worksheets } from "./worksheets";

export const registry: { readonly [K in TypeName]: ObjectType<Targets[K]> } = {
  Application: application,
  AutoFilter: autoFilter,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chart,
  ChartAreaFormat: chartAreaFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartCollection: charts,
  ChartFill: chartFill,
  ChartFont: chartFont,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartLegend: chartLegend,
  ChartLineFormat: chartLineFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  CustomProperty: customProperty,
  CustomPropertyCollection: customProperties,
  DataValidation: dataValidation,
  DocumentProperties: documentProperties,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headersFooters,
  NamedItem: namedItem,
  NamedItemCollection: names,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreaks,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorders,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settings,
  Table: table,
  TableCollection: tables,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumns,
  TableRowCollection: tableRows,
  TextConditionalFormat: textConditionalFormat,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheets,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
};
