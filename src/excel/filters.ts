/**
 * Filters of a sheet and its tables, when the sheet is about to be rewritten. Rows that a filter hides look to Office.js like rows hidden
 * by hand: taken for those they would stay hidden for good. So every row is shown before anybody looks at rows, and what was filtered by
 * is put back at the end.
 */
import { isOfficeError } from "./failure";

/** By column of the filtered area from 0 on; null: this column does not filter. */
export type Criteria = readonly (Partial<Excel.FilterCriteria> | null)[];

/** Asks what is filtered by; the answer is there once the request was answered. */
export function askCriteria(autoFilter: Excel.AutoFilter): () => Criteria {
  autoFilter.load("criteria");
  return () => (autoFilter.criteria ?? []).map(withoutNulls);
}

export interface Filter {
  readonly autoFilter: Excel.AutoFilter;
  /** A1, without the sheet. */
  readonly area: string;
  readonly criteria: Criteria;
}

/**
 * Filters by what was filtered by, in a request of its own. Excel may refuse criteria that it has told itself
 * (https://github.com/OfficeDev/office-js/issues/1226): then every row is seen, which loses nothing.
 */
export async function filterAgain(context: Excel.RequestContext, filters: readonly Filter[]): Promise<void> {
  const steps = filters.flatMap(({ autoFilter, area, criteria }) =>
    criteria.flatMap((each, column) => (each === null ? [] : [() => autoFilter.apply(area, column, each as Excel.FilterCriteria)])),
  );
  if (steps.length === 0) return;
  for (const step of steps) step();
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
