/**
 * Empties one of our sheets before it is written again: contents, formats, lists, checks, colour rules, merges and tables go, what was hidden is shown,
 * the sheet itself, its tab and its place stay, and so do other sheets' references to it. Its charts are no cells: see charts.ts.
 */

import { cellsIn } from "../sheet/address";
import { isOurChart } from "./chartName";

/** What has to be known of a sheet to empty it. */
export interface SheetContents {
  /** A1, without the sheet; null for a sheet with nothing on it. */
  readonly used: string | null;
  readonly tables: readonly string[];
  /** The names of our charts. */
  readonly charts: readonly string[];
}

/** One request for all the sheets. */
export async function contentsOf(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly SheetContents[]> {
  const seen = sheets.map((sheet) => ({ used: sheet.getUsedRangeOrNullObject(), tables: sheet.tables, charts: sheet.charts }));
  for (const { used, tables, charts } of seen) {
    used.load("address");
    tables.load("items/name");
    charts.load("items/name");
  }
  await context.sync();
  return seen.map(({ used, tables, charts }) => ({
    used: used.isNullObject ? null : cellsIn(used.address),
    tables: tables.items.map(({ name }) => name),
    charts: charts.items.map(({ name }) => name).filter(isOurChart),
  }));
}

/** Queues the work; nothing is sent. */
export function clearSheet(sheet: Excel.Worksheet, { used, tables }: Pick<SheetContents, "used" | "tables">): void {
  for (const table of tables) sheet.tables.getItem(table).convertToRange();
  sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  if (used === null) return;
  const range = sheet.getRange(used);
  range.rowHidden = false;
  range.columnHidden = false;
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear("All");
  range.format.useStandardWidth = true;
  range.format.useStandardHeight = true;
}
