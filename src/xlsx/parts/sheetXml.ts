/** A sheet, as a part of its own: ECMA-376 part 1, 18.3.1.99. Its elements stand in the order that the schema wants. */
import { a1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import { formatArea } from "../file/area";
import { ALLOWANCES, type SheetProtection } from "../file/protection";
import type { CellEntry, FlowingSheet } from "../file/workbookFile";
import { cellsXml } from "./cellsXml";
import { colorXml } from "./lookXml";
import { pageXml } from "./pageXml";
import { conditionalFormatsXml, validationsXml } from "./rulesXml";
import type { SharedTexts } from "./sharedTexts";
import type { StyleSheet } from "./styleSheet";
import { attributes, DECLARATION } from "./xmlText";

/** By these a sheet refers to what stands outside of its part. */
export const RELATION = {
  drawing: "drawing",
  link: (index: number): string => `link${index + 1}`,
  table: (index: number): string => `table${index + 1}`,
};

/**
 * In pieces, which are made as they are asked for.
 *
 * @param isActive its tab is the one that is open
 * @param linked gets the cells that lead somewhere
 */
export function* sheetXml(
  sheet: FlowingSheet,
  isActive: boolean,
  styles: StyleSheet,
  texts: SharedTexts,
  linked: CellEntry[],
): Generator<string> {
  yield (
    `${DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${propertiesXml(sheet)}${viewXml(sheet, isActive)}` +
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}`
  );
  yield* cellsXml(sheet, styles, texts, linked);
  yield (
    protectionXml(sheet.protection) +
    (sheet.filter === null ? "" : `<autoFilter ref="${formatArea(sheet.filter)}"/>`) +
    mergesXml(sheet.merges) +
    conditionalFormatsXml(sheet.conditionalFormats, styles) +
    validationsXml(sheet.validations) +
    linksXml(linked) +
    pageXml(sheet.page) +
    (sheet.charts.length === 0 ? "" : `<drawing r:id="${RELATION.drawing}"/>`) +
    tablesXml(sheet.tables.length) +
    "</worksheet>"
  );
}

function propertiesXml({ tabColor, page }: FlowingSheet): string {
  const inside =
    (tabColor === null ? "" : colorXml("tabColor", tabColor)) + (page.size.type === "Pages" ? '<pageSetUpPr fitToPage="1"/>' : "");
  return inside === "" ? "" : `<sheetPr>${inside}</sheetPr>`;
}

function viewXml({ gridlines, frozen: { rows, columns } }: FlowingSheet, isActive: boolean): string {
  const own = attributes({ showGridLines: gridlines ? null : false, tabSelected: isActive || null, workbookViewId: 0 });
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${own}/></sheetViews>`;
  const pane = attributes({
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: a1({ row: rows, column: columns }),
    activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
    state: "frozen",
  });
  return `<sheetViews><sheetView${own}><pane${pane}/></sheetView></sheetViews>`;
}

function columnsXml({ columns }: FlowingSheet): string {
  if (columns.length === 0) return "";
  const each = columns.map(({ column, width, hidden }) => {
    const size = width === null ? {} : { width, customWidth: true };
    return `<col${attributes({ min: column + 1, max: column + 1, ...size, hidden: hidden || null })}/>`;
  });
  return `<cols>${each.join("")}</cols>`;
}

/** In the file it says what is forbidden. */
function protectionXml(protection: SheetProtection | null): string {
  if (protection === null) return "";
  const { password, allowed } = protection;
  const forbidden = Object.fromEntries(ALLOWANCES.map((deed) => [deed, !allowed.includes(deed)]));
  return `<sheetProtection${attributes({ password: password === null ? null : hashed(password), sheet: true, ...forbidden })}/>`;
}

/** Sixteen bits of a password, which keep nobody out: ECMA-376 part 4, 14.7.1. */
function hashed(password: string): string {
  const turned = (bits: number): number => ((bits >> 14) & 1) | ((bits << 1) & 0x7fff);
  const bits = [...Array(password.length).keys()].reduceRight((hash, at) => turned(hash) ^ password.charCodeAt(at), 0);
  return (turned(bits) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join("")}</mergeCells>`;
}

function linksXml(linked: readonly CellEntry[]): string {
  let outside = 0;
  const each = linked.map(({ row, column, link }) => {
    const to = link?.to.type === "Cell" ? { location: link.to.reference } : { "r:id": RELATION.link(outside++) };
    return `<hyperlink${attributes({ ref: a1({ row, column }), ...to, tooltip: link?.tip || null })}/>`;
  });
  return each.length === 0 ? "" : `<hyperlinks>${each.join("")}</hyperlinks>`;
}

function tablesXml(count: number): string {
  if (count === 0) return "";
  const each = Array.from({ length: count }, (_, index) => `<tablePart r:id="${RELATION.table(index)}"/>`);
  return `<tableParts count="${count}">${each.join("")}</tableParts>`;
}
