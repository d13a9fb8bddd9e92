/**
 * Members of Office.js above the set that the manifest asks for. Only this file may use them: each function asks Excel whether it has
 * the member and answers what to do without it. `test/lint/apiSets.ts` keeps all others from it.
 */

/** Each member that is used here, with the set of ExcelApi that it needs. */
export const ABOVE_FLOOR = { "Range.group": "1.10", "Range.hideGroupDetails": "1.10", "Table.resize": "1.13" } as const;

/** Groups whole rows for an outline and folds them; false: this Excel knows no outline, and the rows stay as they are. */
export function foldRows(rows: Excel.Range): boolean {
  if (!has("Range.group") || !has("Range.hideGroupDetails")) return false;
  rows.group("ByRows");
  rows.hideGroupDetails("ByRows");
  return true;
}

/** Makes a table end where a range ends, its headings where they are; false: this Excel cannot, and the table is as it was. */
export function resizeTable(table: Excel.Table, range: Excel.Range): boolean {
  if (!has("Table.resize")) return false;
  table.resize(range);
  return true;
}

/** Whether tables can be made to end elsewhere. */
export function canResizeTables(): boolean {
  return has("Table.resize");
}

function has(member: keyof typeof ABOVE_FLOOR): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", ABOVE_FLOOR[member]);
}
