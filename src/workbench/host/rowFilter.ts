/**
 * Rows that a filter hides. They are hidden like others, but remembered: taking the filter's criteria away brings back those rows and
 * no row that somebody has hidden. A sheet has one filter outside of tables; each table may have its own.
 */
import type { Area } from "../engine/area/area";
import type { Engine } from "../engine/engine";
import { shifted, type Shift } from "../engine/area/shift";
import type { Sheet } from "../engine/cells/sheet";
import { passes, type FilterCriteria } from "./filterCriteria";
import { body } from "./tableParts";
import type { FilterOwner } from "./targets";

interface Filter {
  /** By column within the filtered area; null where a column lets every row pass. */
  readonly criteria: readonly (FilterCriteria | null)[];
  /** The rows that it hides, from 0. */
  readonly hidden: readonly number[];
}

const NONE: Filter = { criteria: [], hidden: [] };
const TOPIC = "filter of ";

/** The rows with their header; null where there is no filter. */
export function filterArea({ tables }: Engine, { sheet, tableId }: FilterOwner): Area | null {
  return tableId === null ? sheet.filter : (tables.all().find(({ id }) => id === tableId)?.area ?? null);
}

export function criteriaOf(engine: Engine, owner: FilterOwner): readonly (FilterCriteria | null)[] {
  return kept(engine, owner).criteria;
}

export function setCriteria(engine: Engine, owner: FilterOwner, column: number, criteria: FilterCriteria | null): void {
  const columns = filterArea(engine, owner)?.columns ?? 0;
  const before = kept(engine, owner);
  keep(engine, owner, {
    ...before,
    criteria: Array.from({ length: columns }, (_, index) => (index === column ? criteria : (before.criteria[index] ?? null))),
  });
  refilter(engine, owner);
}

/** Every row comes back. */
export function clearFilter(engine: Engine, owner: FilterOwner): void {
  show(owner.sheet, kept(engine, owner).hidden);
  keep(engine, owner, NONE);
}

/** Looks at the cells again: they may have changed. */
export function refilter(engine: Engine, owner: FilterOwner): void {
  const { criteria, hidden } = kept(engine, owner);
  const { sheet } = owner;
  show(sheet, hidden);
  const area = rowsOf(engine, owner);
  const tests =
    area === null
      ? []
      : criteria.flatMap((each, column) =>
          each === null ? [] : [passes(sheet, { ...area, column: area.column + column, columns: 1 }, each)],
        );
  const rows = area === null ? [] : Array.from({ length: area.rows }, (_, index) => area.row + index);
  const filtered = rows.filter((row, index) => !sheet.isHidden("row", row) && !tests.every((test) => test(index)));
  for (const row of filtered) sheet.hide("row", row, 1, true);
  keep(engine, owner, { criteria, hidden: filtered });
}

/** Rows of the sheet that are hidden by filters, and not by hand. */
export function filteredRows(engine: Engine, sheet: Sheet): ReadonlySet<number> {
  return new Set(owners(engine, sheet).flatMap((owner) => kept(engine, owner).hidden));
}

/** Rows were inserted or deleted. */
export function shiftFilters(engine: Engine, shift: Shift): void {
  const sheet = engine.sheet(shift.sheetId);
  if (sheet === null || shift.axis === "column") return;
  for (const owner of owners(engine, sheet)) {
    const filter = kept(engine, owner);
    if (filter.hidden.length === 0) continue;
    const hidden = filter.hidden.flatMap((row) => shifted({ row, column: 0, rows: 1, columns: 1 }, shift)?.row ?? []);
    keep(engine, owner, { ...filter, hidden });
  }
}

/** The rows that can be filtered: without header and totals. */
function rowsOf(engine: Engine, owner: FilterOwner): Area | null {
  const table = engine.tables.all().find(({ id }) => id === owner.tableId);
  if (table) return body(table.area, table);
  const area = filterArea(engine, owner);
  return area && { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function owners({ tables }: Engine, sheet: Sheet): readonly FilterOwner[] {
  const own = tables.all().filter(({ sheetId }) => sheetId === sheet.id);
  return [{ sheet, tableId: null }, ...own.map(({ id }) => ({ sheet, tableId: id }))];
}

function show(sheet: Sheet, rows: readonly number[]): void {
  for (const row of rows) sheet.hide("row", row, 1, false);
}

function kept({ side }: Engine, { sheet, tableId }: FilterOwner): Filter {
  return side.get<Filter>(sheet.id, `${TOPIC}${tableId ?? "the sheet"}`, NONE);
}

function keep({ side }: Engine, { sheet, tableId }: FilterOwner, filter: Filter): void {
  side.set(sheet.id, `${TOPIC}${tableId ?? "the sheet"}`, filter);
}
