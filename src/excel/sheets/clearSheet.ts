/**
 * Empties one of our sheets before it is written again: contents, formats, lists, checks, colour rules, merges and tables that are not
 * kept go, what was hidden is shown; the sheet itself, its tab and its place stay, and so
 * do other sheets' references to it. Its charts are no cells: see charts.ts.
 */

import { cellsIn, parseA1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import { isOurChart } from "./chartName";
import { askTables, besideHeadings, fitTable, headingsArea, TABLE_FIELDS, type KeptTable, type TableSeen } from "./keptTables";
import { areaOn } from "../request/areaOn";

/** What has to be known of a sheet to empty it. */
export interface SheetContents {
  /** A1, without the sheet; null for a sheet with nothing on it. */
  readonly used: string | null;
  readonly tables: readonly TableSeen[];
  /** The names of our charts. */
  readonly charts: readonly string[];
}

/** One request for all the sheets, and another where there are tables. */
export async function contentsOf(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly SheetContents[]> {
  const seen = sheets.map((sheet) => ({ used: sheet.getUsedRangeOrNullObject(), tables: sheet.tables, charts: sheet.charts }));
  for (const { used, tables, charts } of seen) {
    used.load("address");
    tables.load(TABLE_FIELDS);
    charts.load("items/name");
  }
  await context.sync();
  const asked = seen.map(({ tables }) => askTables(tables.items));
  if (seen.some(({ tables }) => tables.items.length > 0)) await context.sync();
  return seen.map(({ used, charts }, index) => contents(used, asked[index]?.() ?? [], charts));
}

/** Of what was loaded. */
export function contents(used: Excel.Range, tables: readonly TableSeen[], charts: Excel.ChartCollection): SheetContents {
  return {
    used: used.isNullObject ? null : cellsIn(used.address),
    tables,
    charts: charts.items.map(({ name }) => name).filter(isOurChart),
  };
}

/** Queues the work; nothing is sent. Tables that are kept are empty afterwards, too, and as large as they will be. */
export function clearSheet(
  sheet: Excel.Worksheet,
  { used, tables }: Pick<SheetContents, "used" | "tables">,
  kept: readonly KeptTable[],
): void {
  for (const table of tables) if (!kept.some((each) => each.table === table)) sheet.tables.getItem(table.name).convertToRange();
  for (const { table } of kept) sheet.tables.getItem(table.name).clearFilters();
  sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  const area = used === null ? null : parseA1(used);
  if (area === null) return;
  const rangeOf = (area: Area) => areaOn(sheet, area);
  const range = rangeOf(area);
  range.rowHidden = false;
  range.columnHidden = false;
  range.unmerge();
  range.conditionalFormats.clearAll();
  // What may be typed into headings that stay is not ours to say: a form checks the rows below.
  for (const piece of besideHeadings(area, kept)) rangeOf(piece).dataValidation.clear();
  for (const piece of besideHeadings(area, kept)) rangeOf(piece).clear("All");
  for (const table of kept) rangeOf(headingsArea(table)).clear("Formats");
  range.format.useStandardWidth = true;
  range.format.useStandardHeight = true;
  for (const table of kept) fitTable(sheet, table);
}
