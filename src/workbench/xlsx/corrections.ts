/**
 * What hucre 1.0.0 leaves out or writes in an order that Excel does not expect, put right in the file's own XML:
 * cells, hidden names, the looks of tables, the parts of a font, looks, charts, and which program wrote it.
 */
import type { CellsXml } from "./cellsXml";
import { chartXml, escaped } from "./chartXml";
import type { SharedTexts } from "./sharedTexts";
import type { StyleSheet } from "./styleSheet";
import type { ChartEntry, FlowingSheet, NameEntry, TableEntry } from "./workbookFile";
import type { Changes } from "./zip";

/** What is ours of a file's text. */
export interface OwnXml {
  readonly styles: StyleSheet;
  readonly texts: SharedTexts;
  /** Of the sheets, in their order. */
  readonly cells: readonly CellsXml[];
}

/** `names` in the order in which they were written. */
export function corrections(sheets: readonly FlowingSheet[], names: readonly NameEntry[], { styles, texts, cells }: OwnXml): Changes {
  const changes: Record<string, (xml: string) => string> = {
    "xl/styles.xml": (xml) => styles.inFile(orderFonts(xml)),
    "xl/workbook.xml": (xml) => forgetEngine(hideNames(xml, names)),
    "docProps/app.xml": nameProgram,
    "xl/sharedStrings.xml": () => texts.inFile(),
  };
  for (const [index, own] of cells.entries()) changes[`xl/worksheets/sheet${index + 1}.xml`] = (xml) => withCells(xml, own);
  for (const [index, sheet] of sheets.entries()) {
    if (sheet.charts.length > 0) changes[`xl/drawings/drawing${index + 1}.xml`] = (xml) => nameCharts(xml, sheet.charts);
  }
  for (const [index, table] of sheets.flatMap(({ tables }) => tables).entries())
    changes[`xl/tables/table${index + 1}.xml`] = (xml) => dressTable(xml, table);
  for (const [index, chart] of sheets.flatMap(({ charts }) => charts).entries())
    changes[`xl/charts/chart${index + 1}.xml`] = () => chartXml(chart);
  return changes;
}

/** Which version of Excel has calculated the file: none. */
function forgetEngine(xml: string): string {
  return xml.replace(/(<calcPr)[^>]*? calcId="\d+"/, "$1");
}

function nameProgram(xml: string): string {
  return xml.replace(/<Application>[^<]*/, "<Application>Target Cascade");
}

function withCells(xml: string, { data, dimension }: CellsXml): string {
  return xml.replace(/<dimension [^>]*>/, `<dimension ref="${dimension}"/>`).replace(/<sheetData>.*<\/sheetData>/s, () => data);
}

/** Excel's schema wants these one after the other: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500 */
const FONT_PARTS = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

function orderFonts(xml: string): string {
  const place = (part: string): number => FONT_PARTS.indexOf(/^<(\w+)/.exec(part)?.[1] ?? "");
  return xml.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const parts = inside.match(/<[^>]+\/>/g) ?? [];
    return `<font>${parts.sort((a, b) => place(a) - place(b)).join("")}</font>`;
  });
}

/** The file's names stand in the order in which they were given. */
function hideNames(xml: string, names: readonly NameEntry[]): string {
  let at = 0;
  return xml.replace(/<definedName /g, (tag) => (names[at++]?.hidden ? `${tag}hidden="1" ` : tag));
}

/** A drawing's charts stand in the order in which they were given, and move and grow with their cells. */
function nameCharts(xml: string, charts: readonly ChartEntry[]): string {
  let at = 0;
  return xml
    .replace(/ editAs="oneCell"/g, "")
    .replace(/(<xdr:cNvPr id="\d+" name=")[^"]*"/g, (_, start: string) => `${start}${escaped(charts[at++]?.name ?? "")}"`);
}

/** hucre always writes a style, a header row, and no emphasis on the first and last column. */
function dressTable(xml: string, table: TableEntry): string {
  const flags = {
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  };
  const style = table.style === "" ? "" : ` name="${table.style}"`;
  const look = `<tableStyleInfo${style}${Object.entries(flags)
    .map(([flag, is]) => ` ${flag}="${is ? 1 : 0}"`)
    .join("")}/>`;
  const dressed = xml.replace(/<tableStyleInfo[^>]*\/>/, look);
  return table.showHeaders ? dressed : dressed.replace("<table ", '<table headerRowCount="0" ');
}
