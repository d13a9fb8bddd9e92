/**
 * Hidden copies of the sheets that are about to be rewritten, so that a fault in the middle leaves no half-written sheet:
 * the former cells, formats, lists and tables come back. The former charts have not gone yet: see charts.ts. Excel copies inside the workbook, so no cell travels.
 */
import { cellsIn } from "../sheet/address";
import type { SheetKey } from "../sheet/spec";
import { holdCalculation } from "./calculation";
import { isOurChart } from "./chartName";
import { clearSheet, contentsOf, type SheetContents } from "./clearSheet";
import { askCriteria, filterAgain, type Criteria } from "./filters";
import { backupName } from "./marker";
import type { SheetSeen, Survey } from "./survey";
import type { Tabs } from "./tabs";

export interface Backup {
  readonly key: SheetKey;
  /** Ids of the sheet and of its hidden copy. */
  readonly sheet: string;
  readonly copy: string;
  readonly contents: SheetContents;
  /** Ids of all charts on the sheet, ours or not. */
  readonly charts: readonly string[];
  readonly frozen: string | null;
  readonly filter: { readonly area: string; readonly criteria: Criteria } | null;
  readonly tabColor: string;
  /** By column from A on and by row from 1 on. */
  readonly columns: readonly Size[];
  readonly rows: readonly Size[];
  readonly tables: readonly { readonly name: string; readonly address: string; readonly style: string; readonly showBandedRows: boolean; readonly criteria: Criteria }[];
}

/** In points; Excel may tell 0 for what is hidden. */
interface Size {
  readonly size: number;
  readonly hidden: boolean;
}

/** Copies sheets to tabs of these names. What is queued already goes with the first request; what `also` queues, with the second. */
export async function backUp<T>(context: Excel.RequestContext, own: Survey["own"], tabs: Tabs["copies"], also: () => T): Promise<{ readonly backups: readonly Backup[]; readonly other: T }> {
  const sheets = [...tabs].flatMap(([key, tab]) => {
    const seen = own.get(key);
    return seen ? [{ key, tab, id: seen.id, ...lookAt(context, seen) }] : [];
  });
  if (sheets.length > 0) await context.sync();
  holdCalculation(context);
  const copies = sheets.map((sheet) => ({ ...sheet, ...copyOf(context, sheet) }));
  const other = also();
  await context.sync();

  const backups = copies.map(({ key, id, copy, used, frozen, filter, criteria, charts, tables, areas, filters, sheet, columns, rows }) => ({
    key,
    sheet: id,
    copy: copy.id,
    contents: { used: used.isNullObject ? null : cellsIn(used.address), tables: tables.items.map(({ name }) => name), charts: charts.items.map(({ name }) => name).filter(isOurChart) },
    charts: charts.items.map(({ id }) => id),
    frozen: frozen.isNullObject ? null : cellsIn(frozen.address),
    filter: filter.isNullObject ? null : { area: cellsIn(filter.address), criteria: criteria() },
    tabColor: sheet.tabColor,
    columns: columns.map(({ columnHidden, format }) => ({ size: format.columnWidth, hidden: columnHidden })),
    rows: rows.map(({ rowHidden, format }) => ({ size: format.rowHeight, hidden: rowHidden })),
    tables: tables.items.map(({ name, style, showBandedRows }, table) => ({ name, style, showBandedRows, address: cellsIn(areas[table]?.address ?? ""), criteria: filters[table]?.() ?? [] })),
  }));
  return { backups, other };
}

/** Puts the former contents back; names belong to the workbook and are not touched. */
export async function putBack(context: Excel.RequestContext, backups: readonly Backup[]): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = backups.map((backup) => ({ backup, sheet: worksheets.getItem(backup.sheet), copy: worksheets.getItem(backup.copy) }));
  const now = await contentsOf(context, sheets.map(({ sheet }) => sheet));
  const kept = await contentsOf(context, sheets.map(({ copy }) => copy));
  holdCalculation(context);
  sheets.forEach(({ backup: { contents, frozen, filter, tabColor, columns, rows, tables }, sheet, copy }, index) => {
    clearSheet(sheet, now[index] ?? contents);
    // A table that was copied with its cells got a name of its own: its cells come back plain and become the table again.
    for (const table of kept[index]?.tables ?? []) copy.tables.getItem(table).convertToRange();
    if (contents.used !== null) sheet.getRange(contents.used).copyFrom(copy.getRange(contents.used), "All");
    columns.forEach(({ size, hidden }, column) => {
      const range = sheet.getRangeByIndexes(0, column, 1, 1);
      if (size > 0) range.format.columnWidth = size;
      if (hidden) range.columnHidden = true;
    });
    rows.forEach(({ size, hidden }, row) => {
      const range = sheet.getRangeByIndexes(row, 0, 1, 1);
      if (size > 0) range.format.rowHeight = size;
      if (hidden) range.rowHidden = true;
    });
    for (const { name, address, style, showBandedRows } of tables) sheet.tables.add(address, true).set({ name, style, showBandedRows });
    if (frozen !== null) sheet.freezePanes.freezeAt(frozen);
    if (filter !== null) sheet.autoFilter.apply(filter.area);
    sheet.tabColor = tabColor;
    sheet.charts.load("items/id");
  });
  await context.sync();
  // Those that the writing has drawn, and those that Excel may have copied with the cells that they lie on.
  for (const { backup, sheet } of sheets) for (const chart of sheet.charts.items) if (!backup.charts.includes(chart.id)) chart.delete();
  await context.sync();
  await filterAgain(
    context,
    sheets.flatMap(({ backup: { filter, tables }, sheet }) => [
      ...(filter === null ? [] : [{ autoFilter: sheet.autoFilter, ...filter }]),
      ...tables.map(({ name, address, criteria }) => ({ autoFilter: sheet.tables.getItem(name).autoFilter, area: address, criteria })),
    ]),
  );
}

function lookAt(context: Excel.RequestContext, { id }: SheetSeen) {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject();
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  const filter = sheet.autoFilter.getRangeOrNullObject();
  const { tables, charts } = sheet;
  sheet.load("tabColor");
  used.load("address,rowIndex,rowCount,columnIndex,columnCount");
  frozen.load("address");
  const criteria = askCriteria(sheet.autoFilter);
  filter.load("address");
  tables.load("items/name,items/style,items/showBandedRows");
  charts.load("items/name,items/id");
  return { sheet, used, frozen, filter, criteria, tables, charts };
}

type Looked = ReturnType<typeof lookAt> & { readonly key: SheetKey; readonly tab: string };

function copyOf(context: Excel.RequestContext, { key, tab, sheet, used, filter, tables }: Looked) {
  const copy = context.workbook.worksheets.add(tab);
  context.workbook.names.add(backupName(key), copy.getRange("A1"));
  copy.visibility = "Hidden";
  copy.load("id");
  // What is filtered by is asked before every row is shown, which is before rows are copied and looked at: rows that a filter hides might be
  // left out of the copy, and nobody has hidden them. https://github.com/OfficeDev/office-scripts-docs/issues/758
  const filters = tables.items.map((table) => askCriteria(table.autoFilter));
  if (!filter.isNullObject) sheet.autoFilter.clearCriteria();
  for (const table of tables.items) table.clearFilters();
  if (!used.isNullObject) copy.getRange(cellsIn(used.address)).copyFrom(used, "All");

  const [lastRow, lastColumn] = used.isNullObject ? [0, 0] : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const columns = Array.from({ length: lastColumn }, (_, column) => sheet.getRangeByIndexes(0, column, 1, 1));
  const rows = Array.from({ length: lastRow }, (_, row) => sheet.getRangeByIndexes(row, 0, 1, 1));
  const areas = tables.items.map((table) => table.getRange());
  for (const column of columns) column.load("columnHidden,format/columnWidth");
  for (const row of rows) row.load("rowHidden,format/rowHeight");
  for (const area of areas) area.load("address");
  return { copy, columns, rows, areas, filters };
}
