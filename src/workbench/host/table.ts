/**
 * `Excel.Table`. Its columns and rows stand in `tableColumns.ts` and `tableRows.ts`.
 */
import { intersect } from "../engine/area/area";
import type { TableOptions } from "../../xlsx/file/tables";
import { rangeOf, text, truth } from "./arguments";
import { eventRegistrations } from "./eventRegistrations";
import { invalidArgument, itemNotFound } from "./hostError";
import { tableEvent } from "./hostEvents";
import { checkName } from "./names";
import { ref, type ObjectType, type Property, type Session } from "./objectType";
import { clearFilter, refilter } from "./rowFilter";
import type { FilterOwner } from "./targets";
import { followTables, loseTable, renameInFormulas, settleAddresses } from "./structuredFormulas";
import { fillHeaders } from "./tableHeaders";
import { body, header, part, sheetOf, tableOf, totals } from "./tableParts";
import { checkTableName } from "./tables";
import { showTotals } from "./tableTotals";

export const table: ObjectType<string> = {
  id: (id) => id,
  properties: {
    Id: { get: (id) => id },
    LegacyId: { get: (id) => id },
    Name: {
      get: (id, session) => tableOf(session, id).name,
      set: (id, value, session) => {
        const { name: before } = tableOf(session, id);
        const name = checkTableName(checkName(text(value)), session, id);
        session.engine.tables.rename(id, name);
        renameInFormulas(session.engine, before, name);
      },
    },
    Style: option("style", text),
    ShowHeaders: option("showHeaders", truth),
    ShowTotals: {
      get: (id, session) => tableOf(session, id).showTotals,
      set: (id, value, session) => {
        showTotals(id, truth(value), session);
      },
    },
    ShowFilterButton: option("showFilterButton", truth),
    ShowBandedRows: option("showBandedRows", truth),
    ShowBandedColumns: option("showBandedColumns", truth),
    HighlightFirstColumn: option("highlightFirstColumn", truth),
    HighlightLastColumn: option("highlightLastColumn", truth),
  },
  objects: {
    Columns: (id) => ref("TableColumnCollection", id),
    Rows: (id) => ref("TableRowCollection", id),
    AutoFilter: (id, session) => ref("AutoFilter", ownFilter(id, session)),
    Sort: (id) => ref("TableSort", id),
    Worksheet: (id, session) => ref("Worksheet", sheetOf(session, id)),
  },
  methods: {
    GetRange: (id, _, session) => part(session, id, (area) => area),
    GetHeaderRowRange: (id, _, session) => part(session, id, header),
    GetDataBodyRange: (id, _, session) => part(session, id, (area) => body(area, tableOf(session, id))),
    GetTotalRowRange: (id, _, session) => {
      if (!tableOf(session, id).showTotals) throw itemNotFound("the table shows no totals");
      return part(session, id, totals);
    },
    ClearFilters: (id, _, session) => {
      clearFilter(session.engine, ownFilter(id, session));
    },
    ReapplyFilters: (id, _, session) => {
      refilter(session.engine, ownFilter(id, session));
    },
    Resize: (id, [range], session) => {
      const found = tableOf(session, id);
      const { sheet, area } = rangeOf(range, sheetOf(session, id), session.engine.sheets());
      if (sheet.id !== found.sheetId || area.row !== found.area.row || !intersect(area, found.area))
        throw invalidArgument("A resized table keeps its header row.");
      fillHeaders(sheet, { ...area, rows: 1 });
      session.engine.tables.resize(id, area);
      followTables(session.engine);
    },
    /** The cells go too, as in Excel. */
    Delete: (id, _, session) => {
      const { area } = tableOf(session, id);
      const sheet = sheetOf(session, id);
      dropTable(id, session);
      sheet.cells.clear(area, "All");
    },
    ConvertToRange: (id, _, session) => {
      const range = part(session, id, (area) => area);
      settleAddresses(session.engine, id);
      remove(id, session);
      return range;
    },
    ...eventRegistrations(["DataChanged", "SelectionChanged"]),
  },
};

function ownFilter(id: string, session: Session): FilterOwner {
  return { sheet: sheetOf(session, id), tableId: id };
}

/** What speaks of the table has lost it. */
export function dropTable(id: string, session: Session): void {
  const gone = tableOf(session, id);
  remove(id, session);
  loseTable(session.engine, gone);
}

function remove(id: string, session: Session): void {
  const { sheetId, name } = tableOf(session, id);
  clearFilter(session.engine, ownFilter(id, session));
  session.engine.tables.remove(id);
  session.raise(tableEvent("deleted", id, sheetId, name));
}

function option<K extends keyof TableOptions>(name: K, check: (value: unknown) => TableOptions[K]): Property<string> {
  return {
    get: (id, session) => tableOf(session, id)[name],
    set: (id, value, session) => {
      session.engine.tables.change(tableOf(session, id).id, { [name]: check(value) });
    },
  };
}
