/**
 * Filters of a sheet and its tables, when the sheet is about to be rewritten. Rows that a filter hides look to Office.js like rows hidden
 * by hand: taken for those they would stay hidden for good. So every row is shown before anybody looks at rows, and what was filtered by
 * is put back at the end.
 */
import { cellsIn } from "../../sheet/place/address";
import { isOfficeError } from "../request/failure";

/** By column of the filtered area from 0 on; null: this column does not filter. */
export type Criteria = readonly (Partial<Excel.FilterCriteria> | null)[];

export interface Filter {
  /** The id of the sheet. */
  readonly sheet: string;
  /** The table that is filtered; or the cells, as A1 without the sheet. */
  readonly on: { readonly table: string } | { readonly area: string };
  readonly criteria: Criteria;
}

/** Queues the question what these sheets and their tables are filtered by, before anything is changed. */
export function askFilters(context: Excel.RequestContext, sheets: readonly string[]): () => readonly Filter[] {
  const seen = sheets.map((id) => {
    const { autoFilter, tables } = context.workbook.worksheets.getItem(id);
    const area = autoFilter.getRangeOrNullObject().load("address");
    autoFilter.load("criteria");
    tables.load("items/name,items/autoFilter/criteria");
    return { id, autoFilter, area, tables };
  });
  return () =>
    seen.flatMap(({ id, autoFilter, area, tables }) => [
      ...(area.isNullObject ? [] : [{ sheet: id, on: { area: cellsIn(area.address) }, criteria: criteriaOf(autoFilter) }]),
      ...tables.items.map((table) => ({ sheet: id, on: { table: table.name }, criteria: criteriaOf(table.autoFilter) })),
    ]);
}

function criteriaOf({ criteria }: Excel.AutoFilter): Criteria {
  return (criteria ?? []).map(withoutNulls);
}

/**
 * Filters by what was filtered by, in a request of its own. Excel may refuse criteria that it has told itself
 * (https://github.com/OfficeDev/office-js/issues/1226): then every row is seen, which loses nothing.
 */
export async function filterAgain(context: Excel.RequestContext, filters: readonly Filter[]): Promise<void> {
  const filtering = filters.filter(({ criteria }) => criteria.some((each) => each !== null));
  if (filtering.length === 0) return;
  for (const { sheet: id, on, criteria } of filtering) {
    const sheet = context.workbook.worksheets.getItem(id);
    const filtered = "table" in on ? sheet.tables.getItem(on.table) : sheet;
    const range = "table" in on ? sheet.tables.getItem(on.table).getRange() : on.area;
    criteria.forEach((each, column) => {
      if (each !== null) filtered.autoFilter.apply(range, column, each as Excel.FilterCriteria);
    });
  }
  try {
    await context.sync();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}

/** Excel tells what was not given as null, and refuses to be told so. */
function withoutNulls(criteria: Excel.FilterCriteria | null): Partial<Excel.FilterCriteria> | null {
  const given = Object.entries(criteria ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return given.length === 0 ? null : (Object.fromEntries(given) as Partial<Excel.FilterCriteria>);
}
