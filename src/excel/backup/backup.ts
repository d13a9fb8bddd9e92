/**
 * Hidden copies of the sheets that are about to be rewritten, so that a fault in the middle leaves no half-written sheet:
 * the former cells, formats, lists and tables come back. The former charts have not gone
 * yet: see charts.ts. Excel copies inside the workbook, so no cell travels.
 */
import { a1, cellsIn, parseA1 } from "../../sheet/place/address";
import type { Area, SheetKey } from "../../sheet/place/place";
import { lineOperations, type Axis } from "../cells/lineOperations";
import { asText } from "../request/asText";
import { holdCalculation } from "../request/calculation";
import type { Operation } from "../request/requests";
import { clearSheet, contents, contentsOf, type SheetContents } from "../sheets/clearSheet";
import { askTables, besideHeadings, headingsArea, keptTables, TABLE_FIELDS, type KeptTable, type TableSeen } from "../sheets/keptTables";
import { backupName } from "../read/marker";
import type { SheetSeen, Survey } from "../read/survey";
import type { Tabs } from "../sheets/tabs";
import { areaOn } from "../request/areaOn";

export interface Backup {
  readonly key: SheetKey;
  /** Ids of the sheet and of its hidden copy. */
  readonly sheet: string;
  readonly copy: string;
  readonly contents: SheetContents;
  /** Ids of all charts on the sheet, ours or not. */
  readonly charts: readonly string[];
  readonly frozen: string | null;
  /** A1; what is filtered by is known to the one who writes. */
  readonly filter: string | null;
  readonly tabColor: string;
  /** By column from A on and by row from 1 on. */
  readonly columns: readonly Size[];
  readonly rows: readonly Size[];
  readonly tables: readonly (TableSeen & { readonly style: string; readonly showBandedRows: boolean })[];
}

/** In points; Excel may tell 0 for what is hidden. */
interface Size {
  readonly size: number;
  readonly hidden: boolean;
}

/**
 * Copies sheets to tabs of these names. What is queued already goes with the first request, which is sent only where there are sheets to
 * copy; what `looked` and `also` queue goes with the second, before the copies and after them.
 */
export async function backUp<T>(
  context: Excel.RequestContext,
  own: Survey["own"],
  tabs: Tabs["copies"],
  looked: () => void,
  also: () => T,
): Promise<{ readonly backups: readonly Backup[]; readonly other: T }> {
  const sheets = [...tabs].flatMap(([key, tab]) => {
    const seen = own.get(key);
    return seen ? [{ key, tab, id: seen.id, ...lookAt(context, seen) }] : [];
  });
  if (sheets.length > 0) await context.sync();
  looked();
  holdCalculation(context);
  const copies = sheets.map((sheet) => ({ ...sheet, ...copyOf(context, sheet) }));
  const other = also();
  await context.sync();

  const backups = copies.map(({ key, id, copy, used, frozen, filter, charts, tables, seen, sheet, columns, rows }) => ({
    key,
    sheet: id,
    copy: copy.id,
    contents: contents(used, seen(), charts),
    charts: charts.items.map(({ id }) => id),
    frozen: frozen.isNullObject ? null : cellsIn(frozen.address),
    filter: filter.isNullObject ? null : cellsIn(filter.address),
    tabColor: sheet.tabColor,
    columns: columns.flatMap(({ value }) =>
      value.map(({ columnHidden = false, format }) => ({ size: format?.columnWidth ?? 0, hidden: columnHidden })),
    ),
    rows: rows.flatMap(({ value }) => value.map(({ rowHidden = false, format }) => ({ size: format?.rowHeight ?? 0, hidden: rowHidden }))),
    tables: seen().flatMap((table, index) => {
      const { style, showBandedRows } = tables.items[index] ?? { style: "", showBandedRows: false };
      return [{ ...table, style, showBandedRows }];
    }),
  }));
  return { backups, other };
}

/** Puts the former contents back, with every row shown; names belong to the workbook and are not touched. */
export async function putBack(context: Excel.RequestContext, backups: readonly Backup[]): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = backups.map((backup) => ({ backup, sheet: worksheets.getItem(backup.sheet), copy: worksheets.getItem(backup.copy) }));
  const now = await contentsOf(
    context,
    sheets.map(({ sheet }) => sheet),
  );
  const copied = await contentsOf(
    context,
    sheets.map(({ copy }) => copy),
  );
  holdCalculation(context);
  sheets.forEach(({ backup: { contents, frozen, filter, tabColor, columns, rows, tables }, sheet, copy }, index) => {
    const there = now[index] ?? contents;
    const kept = keptTables(there.tables, tables.map(withoutTotals));
    clearSheet(sheet, there, kept);
    for (const { name, showTotals } of tables) if (showTotals && isKept(kept, name)) sheet.tables.getItem(name).showTotals = true;
    // A table that was copied with its cells got a name of its own: its cells come back plain and become the table again.
    for (const table of copied[index]?.tables ?? []) copy.tables.getItem(table.name).convertToRange();
    copyBack(sheet, copy, contents, kept);
    for (const { queue } of [...linesBack(sheet, "columns", columns), ...linesBack(sheet, "rows", rows)]) queue();
    for (const { name, area, style, showBandedRows } of tables) {
      const table = isKept(kept, name) ? sheet.tables.getItem(name) : sheet.tables.add(a1(area), true);
      table.set({ name, style, showBandedRows });
    }
    if (frozen !== null) sheet.freezePanes.freezeAt(frozen);
    if (filter !== null) sheet.autoFilter.apply(filter);
    sheet.tabColor = tabColor;
    sheet.charts.load("items/id");
  });
  await context.sync();
  // Those that the writing has drawn, and those that Excel may have copied with the cells that they lie on.
  for (const { backup, sheet } of sheets) for (const chart of sheet.charts.items) if (!backup.charts.includes(chart.id)) chart.delete();
  await context.sync();
}

function linesBack(sheet: Excel.Worksheet, axis: Axis, lines: readonly Size[]): readonly Operation[] {
  return lineOperations(
    sheet,
    axis,
    lines.flatMap(({ size }, at) => (size > 0 ? [[at, size] as const] : [])),
    lines.flatMap(({ hidden }, at) => (hidden ? [at] : [])),
  );
}

function withoutTotals({ name, area, headings, showTotals }: TableSeen) {
  return { name, headings, area: showTotals ? { ...area, rows: area.rows - 1 } : area };
}

function isKept(kept: readonly KeptTable[], name: string): boolean {
  return kept.some(({ table }) => table.name === name);
}

/** The cells of the hidden copy; headings of tables that are kept are written, where they are others by now, and never copied over. */
function copyBack(sheet: Excel.Worksheet, copy: Excel.Worksheet, { used, tables }: SheetContents, kept: readonly KeptTable[]): void {
  const area = used === null ? null : parseA1(used);
  if (area === null) return;
  const rangeOn = (on: Excel.Worksheet, { row, column, rows, columns }: Area) => areaOn(on, { row, column, rows, columns });
  for (const piece of besideHeadings(area, kept)) rangeOn(sheet, piece).copyFrom(rangeOn(copy, piece), "All");
  if (kept.length === 0) return;
  for (const each of kept) {
    const former = tables.find(({ name }) => name === each.table.name)?.headings ?? [];
    if (former.join("\n") !== each.table.headings.join("\n")) rangeOn(sheet, headingsArea(each)).formulas = [former.map(asText)];
  }
  // Looks of the headings, and merged cells that lie in two of the pieces.
  rangeOn(sheet, area).copyFrom(rangeOn(copy, area), "Formats");
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
  filter.load("address");
  tables.load(`${TABLE_FIELDS},items/style,items/showBandedRows`);
  charts.load("items/name,items/id");
  return { sheet, used, frozen, filter, tables, charts };
}

type Looked = ReturnType<typeof lookAt> & { readonly key: SheetKey; readonly tab: string };

function copyOf(context: Excel.RequestContext, { key, tab, sheet, used, filter, tables }: Looked) {
  const copy = context.workbook.worksheets.add(tab);
  context.workbook.names.add(backupName(key), copy.getRange("A1"));
  copy.visibility = "Hidden";
  copy.load("id");
  // Every row is shown before rows are copied and looked at: those that a filter hides might be left out of the copy, and nobody has
  // hidden them. https://github.com/OfficeDev/office-scripts-docs/issues/758
  if (!filter.isNullObject) sheet.autoFilter.clearCriteria();
  for (const table of tables.items) table.clearFilters();
  if (!used.isNullObject) {
    const address = cellsIn(used.address);
    copy.getRange(address).copyFrom(sheet.getRange(address), "All");
  }

  const [lastRow, lastColumn] = used.isNullObject ? [0, 0] : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const columns = inPieces(lastColumn, (from, count) =>
    areaOn(sheet, { row: 0, column: from, rows: 1, columns: count }).getColumnProperties({
      columnHidden: true,
      format: { columnWidth: true },
    }),
  );
  const rows = inPieces(lastRow, (from, count) =>
    areaOn(sheet, { row: from, column: 0, rows: count, columns: 1 }).getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
  );
  return { copy, columns, rows, seen: askTables(tables.items) };
}

/** A line takes some fifty bytes of the answer. */
function inPieces<T>(lines: number, ask: (from: number, count: number) => T): readonly T[] {
  return Array.from({ length: Math.ceil(lines / LINES) }, (_, piece) => ask(piece * LINES, Math.min(LINES, lines - piece * LINES)));
}

const LINES = 10_000;
