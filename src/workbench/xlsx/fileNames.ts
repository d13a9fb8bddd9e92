/**
 * The defined names of a file: the workbook's own, and those with which Excel keeps what repeats on printed pages, what
 * is printed and what is filtered: `_xlnm.Print_Titles` = `'年 表'!$A:$A,'年 表'!$1:$3`.
 */
import { formatAddress, MAX_COLUMNS, MAX_ROWS } from "../engine/area";
import type { NameEntry, SheetFile, WorkbookFile } from "./workbookFile";

/** In the order in which they stand in the file. */
export function fileNames({ names, sheets }: WorkbookFile): readonly NameEntry[] {
  return [...names, ...sheets.flatMap(builtIn)];
}

function builtIn({ name: sheet, page, filter }: SheetFile): readonly NameEntry[] {
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
