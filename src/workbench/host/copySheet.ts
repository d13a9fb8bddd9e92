/**
 * `Worksheet.copy`: a sheet with everything that stands on it, under a name such as `Plan (2)`. Tables of the copy get names of their own;
 * so do names that belong to the sheet, and formulas go on referring to what they referred to.
 */
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/file/area";
import type { Sheet } from "../engine/cells/sheet";
import { isRef, oneOf } from "./arguments";
import { copyCells } from "./copyCells";
import { invalidArgument } from "./hostError";
import { ref, type Method, type Ref, type Session } from "./objectType";
import { pageSetupOf, keepPageSetup } from "./pageLayout";
import { freeTableName } from "./tables";
import { forbidWhenProtected } from "./worksheets";

const LONGEST = 31;

export const copySheet: Method<Sheet> = (sheet, [positionType, relativeTo], session) => {
  forbidWhenProtected(session);
  const { engine } = session;
  const copy = engine.addSheet(freeName(sheet.name, session));
  const used = sheet.cells.usedArea(false);
  if (used !== null) copyCells(engine, { sheet, area: used }, { sheet: copy, area: used }, "All", false);
  copySizes(sheet, copy);
  for (const table of engine.tables.all().filter(({ sheetId }) => sheetId === sheet.id)) {
    const headers = copy.cells.texts({ ...table.area, rows: 1 })[0] ?? [];
    const {
      style,
      showHeaders,
      showTotals,
      showFilterButton,
      showBandedRows,
      showBandedColumns,
      highlightFirstColumn,
      highlightLastColumn,
    } = table;
    const options = {
      style,
      showHeaders,
      showTotals,
      showFilterButton,
      showBandedRows,
      showBandedColumns,
      highlightFirstColumn,
      highlightLastColumn,
    };
    engine.tables.change(engine.tables.add(copy.id, freeTableName(session), table.area, headers), options);
  }
  for (const name of engine.names.all().filter(({ sheetId }) => sheetId === sheet.id)) {
    engine.names.set({ ...name, id: `${copy.id}:${name.name.toLowerCase()}`, sheetId: copy.id });
  }
  copy.setTabColor(sheet.tabColor);
  copy.setGridlines(sheet.gridlines);
  if (sheet.frozen.rows + sheet.frozen.columns > 0) copy.freeze(sheet.frozen.rows, sheet.frozen.columns);
  if (sheet.filter !== null) copy.setFilter(sheet.filter);
  keepPageSetup(engine.side, copy, pageSetupOf(engine.side, sheet));
  copy.moveTo(placeOf(oneOf(positionType ?? "None", ["None", "Before", "After", "Beginning", "End"]), relativeTo, session));
  return ref("Worksheet", copy);
};

function copySizes(sheet: Sheet, copy: Sheet): void {
  for (const [axis, count, limit] of [
    ["row", sheet.rowCount, MAX_ROWS],
    ["column", sheet.columnCount, MAX_COLUMNS],
  ] as const) {
    const used = sheet.cells.usedArea(false);
    const last = Math.min(count, limit, used === null ? 0 : axis === "row" ? used.row + used.rows : used.column + used.columns);
    for (let index = 0; index < last; index++) {
      if (sheet.size(axis, index) !== copy.size(axis, index)) copy.setSize(axis, index, 1, sheet.size(axis, index));
      if (sheet.isHidden(axis, index)) copy.hide(axis, index, 1, true);
    }
  }
}

function placeOf(type: "None" | "Before" | "After" | "Beginning" | "End", relativeTo: unknown, { engine }: Session): number {
  const last = engine.sheets().length - 1;
  if (type === "Beginning") return 0;
  if (type === "None" || type === "End") return last;
  if (!isRef(relativeTo, "Worksheet")) throw invalidArgument("Before or after which sheet?");
  const { index } = (relativeTo as Ref<"Worksheet">).target;
  return Math.min(last, type === "Before" ? index : index + 1);
}

function freeName(name: string, { engine }: Session): string {
  const taken = new Set(engine.sheets().map((each) => each.name.toLowerCase()));
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const wanted = `${name.slice(0, LONGEST - ending.length)}${ending}`;
    if (!taken.has(wanted.toLowerCase())) return wanted;
  }
}
