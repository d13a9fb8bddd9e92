/** What a sheet has beside cells and their looks, where it stands, as operations; each only where it is asked for. */
import type { Part } from "../../sheet/merge/mergeSheet";
import type { PlacedParts } from "../../sheet/merge/placedParts";
import { a1, columnName, resolve } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import type { ChoiceSpec, LinkSpec, SheetSpec } from "../../sheet/spec/spec";
import { small, type Operation } from "../request/requests";
import type { KeptTable } from "../sheets/keptTables";
import { applyCheck } from "./applyCheck";
import { applyRule } from "./applyRule";
import type { NameOf } from "./nameOf";
import { points } from "./points";

export function partOperations(
  sheet: Excel.Worksheet,
  parts: PlacedParts,
  which: ReadonlySet<Part>,
  nameOf: NameOf,
  kept: readonly KeptTable[] = [],
): readonly Operation[] {
  const range = (area: Area) => sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
  const { merges, tables, rules, choices, checks, widths, heights, hidden, filter } = parts;
  const each = <T>(part: Part, all: readonly T[], steps: number, queue: (one: T) => void): readonly Operation[] =>
    which.has(part) ? all.map((one) => small(steps, () => queue(one))) : [];
  return [
    ...each("merges", merges, 2, (area) => range(area).merge()),
    ...each("tables", tables, 8, ({ name, area }) => {
      const table = kept.some((one) => one.table.name === name) ? sheet.tables.getItem(name) : sheet.tables.add(range(area), true);
      table.set({ name, style: "TableStyleLight1", showBandedRows: false });
    }),
    ...each("rules", rules, 8, (rule) => applyRule(range(rule.area), rule, nameOf)),
    ...each("choices", choices, 4, (choice) => offer(range(choice.area), choice, nameOf)),
    ...each("checks", checks, 9, (check) => applyCheck(range(check.area), check)),
    ...each("widths", widths, 4, ([column, width]) => {
      sheet.getRange(`${columnName(column)}:${columnName(column)}`).untrack().format.columnWidth = points(width);
    }),
    ...each("heights", heights, 3, ([row, height]) => {
      sheet.getRange(`${row + 1}:${row + 1}`).untrack().format.rowHeight = height;
    }),
    ...each("hidden", hidden.rows, 3, (row) => {
      range({ row, column: 0, rows: 1, columns: 1 }).rowHidden = true;
    }),
    ...each("hidden", hidden.columns, 3, (column) => {
      range({ row: 0, column, rows: 1, columns: 1 }).columnHidden = true;
    }),
    ...each("filter", filter === null ? [] : [filter], 3, (area) => sheet.autoFilter.apply(range(area))),
  ];
}

/** A link set after the contents would rename the cell, and after the look give it one of its own. */
export function applyLink(sheet: Excel.Worksheet, { row, column, to, tip }: LinkSpec, nameOf: NameOf): void {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1).untrack();
  cell.hyperlink = { documentReference: resolve(`[[${to.sheet}]]!${to.address}`, nameOf), screenTip: tip };
}

/** A list to choose from. Excel refuses other entries, but not pasted ones: those the check finds. */
function offer(range: Excel.Range, { source }: ChoiceSpec, nameOf: NameOf): void {
  const entries = "sheet" in source ? `=${resolve(`[[${source.sheet}]]!${a1(source.area, "absolute")}`, nameOf)}` : source.join(",");
  range.dataValidation.rule = { list: { inCellDropDown: true, source: entries } };
}

export function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetSpec["frozen"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
