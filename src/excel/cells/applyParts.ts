/** What a sheet has beside cells and their looks, where it stands, as operations; each only where it is asked for. */
import type { Part } from "../../sheet/merge/mergeSheet";
import type { PlacedParts } from "../../sheet/merge/placedParts";
import { a1, resolve } from "../../sheet/place/address";
import { belowEachOther } from "../../sheet/place/joinedAreas";
import type { Area } from "../../sheet/place/place";
import type { ChoiceSpec, SheetSpec } from "../../sheet/spec/spec";
import { small, type Operation } from "../request/requests";
import type { KeptTable } from "../sheets/keptTables";
import { applyCheck } from "./applyCheck";
import { addresses, addressOf, alike, areasAt, type Areas } from "./areasOf";
import { applyRule, ofSameAreas, rulesTogether } from "./applyRule";
import { lineOperations, type Axis } from "./lineOperations";
import type { NameOf } from "./nameOf";
import { points } from "./points";
import { areaOn } from "../request/areaOn";

export function partOperations(
  sheet: Excel.Worksheet,
  parts: PlacedParts,
  which: ReadonlySet<Part>,
  nameOf: NameOf,
  kept: readonly KeptTable[] = [],
): readonly Operation[] {
  const range = (area: Area) => areaOn(sheet, area);
  const { merges, tables, rules, choices, checks, hidden, filter } = parts;
  const lines = (axis: Axis, part: "heights" | "widths", size: (value: number) => number): readonly Operation[] =>
    lineOperations(
      sheet,
      axis,
      which.has(part) ? parts[part].map(([line, value]) => [line, size(value)] as const) : [],
      which.has("hidden") ? hidden[axis] : [],
    );
  const each = <T>(part: Part, all: readonly T[], steps: number, queue: (one: T) => void): readonly Operation[] =>
    which.has(part) ? all.map((one) => small(steps, () => queue(one))) : [];
  return [
    ...each("merges", stacked(merges), 2, ({ area, isEach }) => range(area).merge(isEach)),
    ...each("tables", tables, 8, ({ name, area }) => {
      const table = kept.some((one) => one.table.name === name) ? sheet.tables.getItem(name) : sheet.tables.add(range(area), true);
      table.set({ name, ...TABLE_LOOK });
    }),
    ...each("rules", ofSameAreas(rulesTogether(rules)), 16, (all) => {
      const areas = areasAt(sheet, addressOf(all[0].areas));
      for (const { rule } of all) applyRule(areas, rule, nameOf);
    }),
    ...each("choices", together(choices), 4, ([address, choice]) => offer(areasAt(sheet, address), choice, nameOf)),
    ...each("checks", together(checks), 9, ([address, check]) => applyCheck(areasAt(sheet, address), check)),
    ...lines("columns", "widths", points),
    ...lines("rows", "heights", (height) => height),
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

/**
 * Nothing is checked in these cells any more. Excel refuses a list or a check for cells that had different ones, or of which some say
 * something while they are selected: whoever sets one takes off first what may stand there, the user's too, and what marks say.
 */
export function clearValidations(sheet: Excel.Worksheet, areas: readonly Area[]): readonly Operation[] {
  return addresses(areas).map((address) => small(3, () => areasAt(sheet, address).dataValidation.clear()));
}

/** A list to choose from. Excel refuses other entries where the list is not open, but not pasted ones: those the check finds. */
function offer({ dataValidation }: Areas, choice: ChoiceSpec, nameOf: NameOf): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: entriesOf(choice, nameOf) } };
  if (choice.open) dataValidation.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
}

/** Where the entries stand, as a formula, or the entries themselves. */
export function entriesOf({ source }: ChoiceSpec, nameOf: NameOf): string {
  return "sheet" in source ? `=${resolve(`[[${source.sheet}]]!${a1(source.area, "absolute")}`, nameOf)}` : source.join(",");
}

export function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetSpec["frozen"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(areaOn(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
