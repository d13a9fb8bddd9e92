/** What a sheet has beside cells and their looks, where it stands, as operations; each only where it is asked for. */
import type { Part } from "../../sheet/merge/mergeSheet";
import type { PlacedParts } from "../../sheet/merge/placedParts";
import { a1, resolve } from "../../sheet/place/address";
import { belowEachOther } from "../../sheet/place/joinedAreas";
import type { Area } from "../../sheet/place/place";
import type { ChoiceSpec, LinkSpec, SheetSpec } from "../../sheet/spec/spec";
import { small, type Operation } from "../request/requests";
import type { KeptTable } from "../sheets/keptTables";
import { applyCheck } from "./applyCheck";
import { addresses, alike, areasAt, columnAddresses, rowAddresses, type Areas } from "./areasOf";
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
    ...each("merges", stacked(merges), 2, ({ area, isEach }) => range(area).merge(isEach)),
    ...each("tables", tables, 8, ({ name, area }) => {
      const table = kept.some((one) => one.table.name === name) ? sheet.tables.getItem(name) : sheet.tables.add(range(area), true);
      table.set({ name, ...TABLE_LOOK });
    }),
    ...each("rules", rules, 8, (rule) => applyRule(range(rule.area), rule, nameOf)),
    ...each("choices", together(choices), 4, ([address, choice]) => offer(areasAt(sheet, address), choice, nameOf)),
    ...each("checks", together(checks), 9, ([address, check]) => applyCheck(areasAt(sheet, address), check)),
    ...each("widths", linesAlike(widths, columnAddresses), 4, ([address, width]) => {
      areasAt(sheet, address).format.columnWidth = points(width);
    }),
    ...each("heights", linesAlike(heights, rowAddresses), 3, ([address, height]) => {
      areasAt(sheet, address).format.rowHeight = height;
    }),
    ...each("hidden", rowAddresses(hidden.rows), 3, (address) => {
      for (const each of address.split(",")) sheet.getRange(each).untrack().rowHidden = true;
    }),
    ...each("hidden", columnAddresses(hidden.columns), 3, (address) => {
      for (const each of address.split(",")) sheet.getRange(each).untrack().columnHidden = true;
    }),
    ...each("filter", filter === null ? [] : [filter], 3, (area) => sheet.autoFilter.apply(range(area))),
  ];
}

/** Our cells have looks of their own. */
export const TABLE_LOOK = { style: "TableStyleLight1", showBandedRows: false } as const;

/** Cells that are merged row by row, in the same columns of rows below each other, as one. */
function stacked(merges: readonly Area[]): readonly { readonly area: Area; readonly isEach: boolean }[] {
  const isRow = ({ rows }: Area): boolean => rows === 1;
  return [
    ...belowEachOther(merges.filter(isRow)).map((area) => ({ area, isEach: area.rows > 1 })),
    ...merges.filter((area) => !isRow(area)).map((area) => ({ area, isEach: false })),
  ];
}

/** What is the same for several areas, with their addresses. */
export function together<T extends { readonly area: Area }>(all: readonly T[]): readonly (readonly [address: string, T])[] {
  return alike(all, (one) => ({ ...one, area: null })).flatMap((group) =>
    addresses(group.map(({ area }) => area)).map((address) => [address, group[0]] as const),
  );
}

function linesAlike(
  sizes: readonly (readonly [line: number, size: number])[],
  addressesOf: (lines: readonly number[]) => readonly string[],
): readonly (readonly [address: string, size: number])[] {
  return alike(sizes, ([, size]) => size).flatMap((group) =>
    addressesOf(group.map(([line]) => line)).map((address) => [address, group[0][1]] as const),
  );
}

/** A link set after the contents would rename the cell, and after the look give it one of its own. */
export function applyLink(sheet: Excel.Worksheet, { row, column, to, tip }: LinkSpec, nameOf: NameOf): void {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1).untrack();
  cell.hyperlink = { documentReference: referenceTo(to, nameOf), screenTip: tip };
}

export function referenceTo({ sheet, address }: LinkSpec["to"], nameOf: NameOf): string {
  return resolve(`[[${sheet}]]!${address}`, nameOf);
}

/** A list to choose from. Excel refuses other entries, but not pasted ones: those the check finds. */
function offer({ dataValidation }: Areas, choice: ChoiceSpec, nameOf: NameOf): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: entriesOf(choice, nameOf) } };
}

/** Where the entries stand, as a formula, or the entries themselves. */
export function entriesOf({ source }: ChoiceSpec, nameOf: NameOf): string {
  return "sheet" in source ? `=${resolve(`[[${source.sheet}]]!${a1(source.area, "absolute")}`, nameOf)}` : source.join(",");
}

export function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetSpec["frozen"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
