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
import { deliver, send, small, type Operation } from "../request/requests";
import { clearSheet, contents, contentsOf, type SheetContents } from "../sheets/clearSheet";
import { askTables, besideHeadings, headingsArea, keptTables, TABLE_FIELDS, type KeptTable, type TableSeen } from "../sheets/keptTables";
import { backupName } from "../read/marker";
import type { SheetSeen, Survey } from "../read/survey";
import type { Tabs } from "../sheets/tabs";
import { areaOn } from "../request/areaOn";
import { askLines, linePieces, type Size } from "./lineSizes";

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
  const [first = [], ...others] = linePieces(sheets);
  const lines = [first.map(askLines)];
  const other = also();
  await context.sync();
  for (const pieces of others) {
    lines.push(pieces.map(askLines));
    await deliver(context);
  }
  const sizesOf = (of: Excel.Worksheet, axis: Axis): readonly Size[] =>
    lines.flat().flatMap((piece) => (piece.sheet === of && piece.axis === axis ? piece.sizes() : []));

  const backups = copies.map(({ key, id, copy, used, frozen, filter, charts, tables, seen, sheet }) => ({
    key,
    sheet: id,
    copy: copy.id,
    contents: contents(used, seen(), charts),
    charts: charts.items.map(({ id }) => id),
    frozen: frozen.isNullObject ? null : cellsIn(frozen.address),
    filter: filter.isNullObject ? null : cellsIn(filter.address),
    tabColor: sheet.tabColor,
    columns: sizesOf(sheet, "columns"),
    rows: sizesOf(sheet, "rows"),
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
  await send(
    context,
    sheets.flatMap((each, index) => backOperations(each, now[index] ?? each.backup.contents, copied[index]?.tables ?? [])),
  );
  const there = sheets.map(({ backup, sheet }) => ({ backup, charts: sheet.charts.load("items/id") }));
  await context.sync();
  // Those that the writing has drawn, and those that Excel may have copied with the cells that they lie on.
  for (const { backup, charts } of there) for (const chart of charts.items) if (!backup.charts.includes(chart.id)) chart.delete();
  await context.sync();
}

interface Copied {
  readonly backup: Backup;
  readonly sheet: Excel.Worksheet;
  readonly copy: Excel.Worksheet;
}

/** @param copied tables on the hidden copy */
function backOperations({ backup, sheet, copy }: Copied, there: SheetContents, copied: SheetContents["tables"]): readonly Operation[] {
  const { contents, frozen, filter, tabColor, columns, rows, tables } = backup;
  const kept = keptTables(there.tables, tables.map(withoutTotals));
  return [
    small(20 + 9 * (there.tables.length + tables.length + copied.length), () => {
      clearSheet(sheet, there, kept);
      for (const { name, showTotals } of tables) if (showTotals && isKept(kept, name)) sheet.tables.getItem(name).showTotals = true;
      // A table that was copied with its cells got a name of its own: its cells come back plain and become the table again.
      for (const table of copied) copy.tables.getItem(table.name).convertToRange();
      copyBack(sheet, copy, contents, kept);
    }),
    ...linesBack(sheet, "columns", columns),
    ...linesBack(sheet, "rows", rows),
    small(6 + 4 * tables.length, () => {
      for (const { name, area, style, showBandedRows } of tables) {
        const table = isKept(kept, name) ? sheet.tables.getItem(name) : sheet.tables.add(a1(area), true);
        table.set({ name, style, showBandedRows });
      }
      if (frozen !== null) sheet.freezePanes.freezeAt(frozen);
      if (filter !== null) sheet.autoFilter.apply(filter);
      sheet.tabColor = tabColor;
    }),
  ];
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
  return { copy, seen: askTables(tables.items) };
}
