/**
 * Conditional formats that move with their cells, and lists that stay with their entries. The former Univer's grid sees to in a page;
 * without one nobody does.
 */
import { fromRelative, toRelative } from "./relativeFormula";
import { parseAddress, type Area } from "./area/area";
import { formatAddress, formatArea } from "../../xlsx/file/area";
import type { FormatRule } from "../../xlsx/file/rules";
import type { Engine } from "./engine";
import type { Sheet } from "./cells/sheet";
import { isAside, shifted, type Shift } from "./area/shift";

/** Call once per engine that has no grid: conditional formats move with their cells. */
export function moveFormats(engine: Engine): void {
  engine.listen((event) => {
    if (event.type !== "shifted") return;
    const formats = engine.conditionalFormats(event.shift.sheetId);
    for (const { id, areas, rule } of formats.all()) {
      const moved = areas.flatMap((area) => shifted(area, event.shift) ?? []);
      const [before, after] = [areas[0], moved[0]];
      if (before === undefined || after === undefined) formats.remove(id);
      else formats.change(id, { areas: moved, rule: seenFrom(rule, before, after) });
    }
  });
}

/** Call once per engine: lists stay with entries that move with rows and columns, or whose sheet gets another name. */
export function keepLists(engine: Engine): void {
  engine.listen((event) => {
    if (event.type === "shifted") moveLists(engine, event.shift, null);
    if (event.type === "renamed") relist(engine, (source) => renamed(source, event.before, event.name));
  });
}

/** @param within where cells are pushed aside; null: rows or columns as a whole */
export function moveLists(engine: Engine, shift: Shift, within: Area | null): void {
  relist(engine, (source, sheet) => {
    const address = parseAddress(source.slice(1));
    if (address === null) return source;
    const name = address.sheet ?? sheet.name;
    const owner = engine.sheets().find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (owner?.id !== shift.sheetId || (within !== null && !isAside(address.area, within, shift.axis))) return source;
    const area = shifted(address.area, shift);
    return `=${area === null ? "#REF!" : address.sheet === null ? formatArea(area, true) : formatAddress(owner.name, area, true)}`;
  });
}

function relist(engine: Engine, change: (source: string, sheet: Sheet) => string): void {
  for (const sheet of engine.sheets()) engine.validations(sheet.id).relist((source) => change(source, sheet));
}

function renamed(source: string, before: string, name: string): string {
  const address = parseAddress(source.slice(1));
  return address?.sheet?.toLowerCase() === before.toLowerCase() ? `=${formatAddress(name, address.area, true)}` : source;
}

/** A formula is worded for the upper left cell. */
function seenFrom(rule: FormatRule, before: Area, after: Area): FormatRule {
  if (rule.type !== "Custom") return rule;
  return { ...rule, formula: fromRelative(toRelative(rule.formula, before.row, before.column), after.row, after.column) };
}
