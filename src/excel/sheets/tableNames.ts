/**
 * Tables keep their names when they move to another sheet, and a workbook has no two tables of one name: while one sheet is written, the
 * table of that name on another, which goes at the end, is called otherwise.
 */
import { small, type Operation } from "../request/requests";
import type { TableSeen } from "./keptTables";

const LENT = "_gone";

/** Frees those names of the tables on a sheet that goes which are wanted elsewhere. @param id of the sheet */
export function lendOperations(
  { workbook: { worksheets } }: Excel.RequestContext,
  id: string,
  tables: readonly Pick<TableSeen, "name">[],
  wanted: ReadonlySet<string>,
): readonly Operation[] {
  return tables
    .filter(({ name }) => wanted.has(name))
    .map(({ name }) => small(2, () => void (worksheets.getItem(id).tables.getItem(name).name = `${name}${LENT}`)));
}

/** Frees the names of tables that come back to sheets of theirs, wherever a writing has put tables of these names. */
export async function freeNames(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: string; readonly tables: readonly Pick<TableSeen, "name">[] }[],
): Promise<void> {
  const homes = new Map(sheets.flatMap(({ sheet, tables }) => tables.map(({ name }) => [name, sheet] as const)));
  if (homes.size === 0) return;
  const { tables } = context.workbook;
  tables.load("items/name,items/worksheet/id");
  await context.sync();
  for (const table of tables.items) {
    const home = homes.get(table.name);
    if (home !== undefined && home !== table.worksheet.id) table.name = `${table.name}${LENT}`;
  }
}

/** Tables whose sheets stay after all get their names back. */
export async function returnNames(context: Excel.RequestContext): Promise<void> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const lent = tables.items.filter(({ name }) => name.endsWith(LENT));
  for (const table of lent) table.name = table.name.slice(0, -LENT.length);
  if (lent.length > 0) await context.sync();
}
