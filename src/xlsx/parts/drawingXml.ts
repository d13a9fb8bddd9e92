/** Where the charts of a sheet are: ECMA-376 part 1, 20.5. They move and grow with their cells. */
import type { ChartEntry } from "../file/charts";
import { attributes, DECLARATION } from "./xmlText";

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** By this a drawing refers to its chart. */
export function chartRelation(index: number): string {
  return `rId${index + 1}`;
}

export function drawingXml(charts: readonly ChartEntry[]): string {
  return `${DECLARATION}<xdr:wsDr ${NAMESPACES}>${charts.map(anchorXml).join("")}</xdr:wsDr>`;
}

function anchorXml({ name, area: { row, column, rows, columns } }: ChartEntry, index: number): string {
  return (
    `<xdr:twoCellAnchor>${cornerXml("from", row, column)}${cornerXml("to", row + rows, column + columns)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributes({ id: index + 2, name })}/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" r:id="${chartRelation(index)}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>` +
    `</xdr:twoCellAnchor>`
  );
}

function cornerXml(which: "from" | "to", row: number, column: number): string {
  return (
    `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row>` +
    `<xdr:rowOff>0</xdr:rowOff></xdr:${which}>`
  );
}
