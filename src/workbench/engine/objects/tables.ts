/**
 * Tables: a header row with rows below that belong together, under a name. Univer moves and draws them.
 */
import type { Area } from "../area/area";
import { fromUniverRange, toUniverRange, type Context } from "../workbook/context";
import type { SideStore } from "../workbook/sideStore";
import { FIRST_OPTIONS, type TableOptions } from "../../../xlsx/file/tables";

export interface Table extends TableOptions {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header and totals rows included. */
  readonly area: Area;
}

export interface Tables {
  all(): readonly Table[];
  add(sheetId: string, name: string, area: Area, headers: readonly string[]): string;
  rename(id: string, name: string): void;
  resize(id: string, area: Area): void;
  change(id: string, patch: Partial<TableOptions>): void;
  remove(id: string): void;
}

const TOPIC = "tables";
export function createTables(context: Context, side: SideStore): Tables {
  const options = (): Readonly<Record<string, TableOptions>> => side.get("", TOPIC, {});
  const all = (): readonly Table[] =>
    context.workbook.getTableList().map((info) => {
      const { id, name, range, subUnitId } = info as typeof info & { readonly subUnitId: string };
      return { ...(options()[id] ?? FIRST_OPTIONS), id, name, sheetId: subUnitId, area: fromUniverRange(range) };
    });
  const set = (id: string, config: object): void => {
    const table = all().find((each) => each.id === id);
    if (table) context.run("sheet.mutation.set-sheet-table", { subUnitId: table.sheetId, tableId: id, config });
  };
  return {
    all,
    add: (sheetId, name, area, headers) => {
      const id = freshId(side);
      context.run("sheet.mutation.add-table", {
        subUnitId: sheetId,
        tableId: id,
        name,
        range: toUniverRange(area),
        header: headers,
        options: {},
      });
      return id;
    },
    rename: (id, name) => {
      set(id, { name });
    },
    resize: (id, area) => {
      set(id, { updateRange: { newRange: toUniverRange(area) } });
    },
    change: (id, patch) => {
      side.set("", TOPIC, { ...options(), [id]: { ...(options()[id] ?? FIRST_OPTIONS), ...patch } });
    },
    remove: (id) => {
      context.run("sheet.mutation.delete-table", { tableId: id });
    },
  };
}

/** Numbers are not used twice, as in Excel. */
function freshId(side: SideStore): string {
  const number = side.get<number>("", "lastTable", 0) + 1;
  side.set("", "lastTable", number);
  return String(number);
}
