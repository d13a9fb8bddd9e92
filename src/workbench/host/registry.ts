/**
 * Every kind of Excel object that this host answers for, by the name it has in Excel's own documentation.
 */
import { application, runtime } from "./application";
import { autoFilter } from "./autoFilter";
import {
  chartAreaFormat,
  chartAxes,
  chartFont,
  chartFormatString,
  chartLegend,
  chartPlotArea,
  chartTitle,
  chartTitleFormat,
} from "./chartParts";
import { chartAxis, chartAxisTitle, chartGridlines, chartGridlinesFormat } from "./chartAxis";
import { chartBorder, chartDetailFill, chartDetailFormat } from "./chartLooks";
import { chartDataLabels, chartPoint, chartPoints, chartTrendline, chartTrendlines } from "./chartPoints";
import { chart, charts } from "./charts";
import { chartFill, chartLineFormat, chartSeries, chartSeriesCollection, chartSeriesFormat } from "./chartSeries";
import { conditionalRangeBorder, conditionalRangeBorders } from "./conditionalBorders";
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
import { workbookCreated } from "./createdWorkbooks";
import { customProperties, customProperty } from "./customProperties";
import { dataValidation } from "./dataValidation";
import { filter } from "./filter";
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
import { rangeView, rangeViews } from "./rangeView";
import { removeDuplicatesResult } from "./removeDuplicates";
import { setting, settings } from "./settings";
import { rangeSort, tableSort } from "./sorts";
import { styleBorder, styleBorders, styleFill, styleFont } from "./styleParts";
import { style, styles } from "./styles";
import { table } from "./table";
import { tableColumn, tableColumns } from "./tableColumns";
import { tableRow, tableRows } from "./tableRows";
import { tables } from "./tables";
import type { Targets, TypeName } from "./targets";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbookProtection";
import { worksheet } from "./worksheet";
import { functionResult, worksheetFunctions } from "./worksheetFunctions";
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
  ChartAxisTitle: chartAxisTitle,
  ChartBorder: chartBorder,
  ChartCollection: charts,
  ChartDataLabels: chartDataLabels,
  ChartDetailFill: chartDetailFill,
  ChartDetailFormat: chartDetailFormat,
  ChartFill: chartFill,
  ChartFont: chartFont,
  ChartFormatString: chartFormatString,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartLegend: chartLegend,
  ChartLineFormat: chartLineFormat,
  ChartPlotArea: chartPlotArea,
  ChartPoint: chartPoint,
  ChartPointsCollection: chartPoints,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartTrendline: chartTrendline,
  ChartTrendlineCollection: chartTrendlines,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeBorder: conditionalRangeBorder,
  ConditionalRangeBorderCollection: conditionalRangeBorders,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  CustomProperty: customProperty,
  CustomPropertyCollection: customProperties,
  DataValidation: dataValidation,
  DocumentProperties: documentProperties,
  Filter: filter,
  FormatProtection: formatProtection,
  FunctionResult: functionResult,
  Functions: worksheetFunctions,
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
  RangeSort: rangeSort,
  RangeView: rangeView,
  RangeViewCollection: rangeViews,
  RemoveDuplicatesResult: removeDuplicatesResult,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settings,
  Style: style,
  StyleBorder: styleBorder,
  StyleBorderCollection: styleBorders,
  StyleCollection: styles,
  StyleFill: styleFill,
  StyleFont: styleFont,
  Table: table,
  TableCollection: tables,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumns,
  TableRow: tableRow,
  TableRowCollection: tableRows,
  TableSort: tableSort,
  TextConditionalFormat: textConditionalFormat,
  Workbook: workbook,
  WorkbookCreated: workbookCreated,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheets,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
};
