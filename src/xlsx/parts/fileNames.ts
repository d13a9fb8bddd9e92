/**
 * The defined names of a file: the workbook's own, and those with which Excel keeps what repeats on printed pages, what
 * is printed and what is filtered: `_xlnm.Print_Titles` = `'年 表'!$A:$A,'年 表'!$1:$3`.
 */
import { formatAddress, MAX_COLUMNS, MAX_ROWS } from "../file/area";
import type { FlowingSheet, FlowingWorkbook, NameEntry } from "../file/workbookFile";

/** In the order in which they stand in the file. */
export function fileNames({ names, sheets }: FlowingWorkbook): readonly NameEntry[] {
  const all = [...names, ...sheets.flatMap(builtIn)];
  refuseTwins(all, sheets);
  return all;
}

/** Excel keeps the workbook's names and all tables in one list, which knows no small and capital letters; a sheet's own names are apart. */
function refuseTwins(names: readonly NameEntry[], sheets: readonly FlowingSheet[]): void {
  const seen = new Set<string>();
  for (const { name, sheet } of [...names, ...sheets.flatMap(({ tables }) => tables.map((table) => ({ name: table.name, sheet: null })))]) {
    const own = JSON.stringify([sheet, name.toLowerCase()]);
    if (seen.has(own)) throw new Error(`Excel would not open the file: it has two names or tables called ${name}.`);
    seen.add(own);
  }
}

function builtIn({ name: sheet, page, filter }: FlowingSheet): readonly NameEntry[] {
  const titles = [
    page.titleColumns && { row: 0, rows: MAX_ROWS, column: page.titleColumns.from, columns: page.titleColumns.count },
    page.titleRows && { row: page.titleRows.from, rows: page.titleRows.count, column: 0, columns: MAX_COLUMNS },
  ].filter((area) => area !== null);
  const entries = [
    { name: "_xlnm.Print_Titles", areas: titles, hidden: false },
    { name: "_xlnm.Print_Area", areas: page.area, hidden: false },
    { name: "_xlnm._FilterDatabase", areas: filter === null ? [] : [filter], hidden: true },
  ];
  return entries
    .filter(({ areas }) => areas.length > 0)
    .map(({ name, areas, hidden }) => ({
      name,
      formula: `=${areas.map((area) => formatAddress(sheet, area, true)).join(",")}`,
      sheet,
      hidden,
      comment: "",
    }));
}
