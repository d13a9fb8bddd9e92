/** Links on cells. One by one, what leads to each cell would take four times the bytes of the links. */
import { rectangles } from "../../sheet/merge/rectangles";
import type { LinkSpec } from "../../sheet/spec/spec";
import { resolve } from "../../sheet/place/address";
import type { Operation } from "../request/requests";
import type { NameOf } from "./nameOf";
import { markerName } from "../read/marker";
import { tableOperations } from "../request/tableOperations";
import { areaOn } from "../request/areaOn";

/** A link set after the contents would rename its cell, and after the look give it one of its own. */
export function linkOperations(sheet: Excel.Worksheet, links: readonly LinkSpec[], nameOf: NameOf): readonly Operation[] {
  const at = new Map(links.map((link) => [`${link.row}:${link.column}`, propertiesOf(link, nameOf)]));
  const areas = rectangles(links).map(({ row, column, rows, columns }) => ({
    row,
    column,
    rows: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => at.get(`${row + down}:${column + across}`) ?? AS_IT_IS),
    ),
  }));
  return tableOperations(areas, ({ row, column, rows, columns }, cells) => {
    const range = areaOn(sheet, { row, column, rows, columns });
    range.setCellProperties(cells.map((line) => line.map((cell) => cell ?? AS_IT_IS)));
  });
}

/** Excel has crashed over null in its place: https://github.com/OfficeDev/office-js/issues/593 */
const AS_IT_IS: Excel.SettableCellProperties = {};

function propertiesOf({ to, tip }: LinkSpec, nameOf: NameOf): Excel.SettableCellProperties {
  return { hyperlink: { documentReference: referenceTo(to, nameOf), ...(tip === null ? {} : { screenTip: tip }) } };
}

/** A whole sheet is told by its name in the workbook, which its tab's does not change. */
export function referenceTo({ sheet, address }: LinkSpec["to"], nameOf: NameOf): string {
  return address === null ? markerName(sheet) : resolve(`[[${sheet}]]!${address}`, nameOf);
}
