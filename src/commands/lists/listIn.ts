/** The list in somebody's own sheets: the sheet with the most of it, what it says, and what there is to say of it. */
import type { Found } from "../../lists/headRows";
import type { Grid, GridValue } from "../../lists/grid";
import type { Known } from "../../lists/known";
import type { ListRead } from "../../lists/listRead";
import { planTextOn } from "../../lists/planText";
import { readList, recogniseList } from "../../lists/readList";
import type { SheetRead } from "../../returned/readXlsx";

export interface NamedGrid {
  /** The tab's name; "": it has none. */
  readonly sheet: string;
  readonly grid: Grid;
}

export interface ListIn extends NamedGrid {
  readonly found: Found;
  readonly read: ListRead;
}

/** The text of a plan file, as it is exported to a sheet. */
export interface PlanTextIn {
  readonly sheet: string;
  readonly text: string;
}

/** Null: it stands on none. Beside a list the list is meant. */
export function planTextIn(grids: readonly NamedGrid[]): PlanTextIn | null {
  return grids.flatMap(({ sheet, grid }) => textOn(sheet, grid))[0] ?? null;
}

function textOn(sheet: string, { values }: Grid): readonly PlanTextIn[] {
  const text = planTextOn(values);
  return text === null ? [] : [{ sheet, text }];
}

/** The one that says most: of clients, then of figures. Null where nothing looks like a list. */
export function listIn(grids: readonly NamedGrid[], known?: Known): ListIn | null {
  const lists = grids.flatMap(({ sheet, grid }): ListIn[] => {
    if (planTextOn(grid.values) !== null) return [];
    const found = recogniseList(grid, known);
    return found === null ? [] : [{ sheet, grid, found, read: readList(grid, found, known) }];
  });
  return lists.reduce<ListIn | null>((best, one) => (best === null || weightOf(one) > weightOf(best) ? one : best), null);
}

function weightOf({ read: { counts, sums } }: ListIn): number {
  return 1000 * counts.clients + sums.reduce((cells, sum) => cells + sum.cells, counts.rows);
}

/** A sheet of a file as a grid. */
export function gridOf({ reading, layout }: SheetRead): Grid {
  const formats = new Map<string, string>();
  for (const { row, column } of layout.percents) formats.set(`${row}:${column}`, "0%");
  for (const { row, column } of reading.days) formats.set(`${row}:${column}`, "yyyy-mm-dd");
  return {
    origin: { row: 0, column: 0 },
    values: reading.values as readonly (readonly GridValue[])[],
    merges: layout.merges,
    hiddenRows: new Set(layout.hiddenRows),
    hiddenColumns: new Set(layout.hiddenColumns),
    formats: reading.values.map((row, at) => row.map((_, column) => formats.get(`${at}:${column}`) ?? "")),
  };
}
