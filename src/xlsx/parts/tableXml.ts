/** A table, as a part of its own: ECMA-376 part 1, 18.5.1.2. */
import { formatArea } from "../file/area";
import type { TableEntry } from "../file/tables";
import { attributes, DECLARATION } from "./xmlText";

/** Throws where Excel would not open what was asked for. @param id different from that of every other table of the workbook */
export function tableXml(table: TableEntry, id: number): string {
  const { name, area, columns, showHeaders, showTotals, showFilterButton } = table;
  if (
    columns.length !== area.columns ||
    new Set(columns.map((title) => title.toLowerCase())).size !== columns.length ||
    columns.includes("")
  ) {
    throw new Error(`The table ${name} needs ${area.columns} different headings, not ${JSON.stringify(columns)}.`);
  }
  const own = attributes({
    id,
    name,
    displayName: name,
    ref: formatArea(area),
    ...(showHeaders ? {} : { headerRowCount: 0 }),
    ...(showTotals ? { totalsRowCount: 1 } : { totalsRowShown: 0 }),
  });
  const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
  return (
    `${DECLARATION}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${own}>` +
    (showHeaders && showFilterButton ? `<autoFilter ref="${formatArea(filtered)}"/>` : "") +
    `<tableColumns count="${columns.length}">` +
    columns.map((title, index) => `<tableColumn${attributes({ id: index + 1, name: title })}/>`).join("") +
    `</tableColumns><tableStyleInfo${attributes(lookOf(table))}/></table>`
  );
}

function lookOf(table: TableEntry) {
  return {
    name: table.style || null,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  };
}
