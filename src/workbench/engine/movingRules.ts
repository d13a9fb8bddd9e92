/**
 * Conditional formats that move with their cells, and lists that stay with their entries. In a page Univer's grid sees to it; without one
 * nobody does, so the headless engine does it here.
 */
import { fromRelative, toRelative } from "./relativeFormula";
import { parseAddress, type Area } from "./area/area";
import { formatAddress, formatArea } from "../../xlsx/file/area";
import type { FormatRule } from "../../xlsx/file/rules";
import type { Engine } from "./engine";
import type { Sheet } from "./cells/sheet";
import { shifted, type Shift } from "./area/shift";

/** Call once per engine that has no grid. */
export function moveRules(engine: Engine): void {
  engine.listen((event) => {
    if (event.type !== "shifted") return;
    const formats = engine.conditionalFormats(event.shift.sheetId);
    for (const { id, areas, rule } of formats.all()) {
      const moved = areas.flatMap((area) => shifted(area, event.shift) ?? []);
      const [before, after] = [areas[0], moved[0]];
      if (before === undefined || after === undefined) formats.remove(id);
      else formats.change(id, { areas: moved, rule: seenFrom(rule, before, after) });
    }
    for (const sheet of engine.sheets()) moveLists(engine, sheet, event.shift);
  });
}

/** Validations whose entries stand in the cells that moved. */
function moveLists(engine: Engine, sheet: Sheet, shift: Shift): void {
  const validations = engine.validations(sheet.id);
  for (const validation of validations.all()) {
    const { rule } = validation;
    const address = rule.type === "List" && rule.source.startsWith("=") ? parseAddress(rule.source.slice(1)) : null;
    if (rule.type !== "List" || address === null) continue;
    const name = address.sheet ?? sheet.name;
    const owner = engine.sheets().find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (owner?.id !== shift.sheetId) continue;
    const area = shifted(address.area, shift);
    const reference = area === null ? "#REF!" : address.sheet === null ? formatArea(area, true) : formatAddress(owner.name, area, true);
    if (`=${reference}` !== rule.source) validations.set({ ...validation, rule: { ...rule, source: `=${reference}` } });
  }
}

/** A formula is worded for the upper left cell. */
function seenFrom(rule: FormatRule, before: Area, after: Area): FormatRule {
  if (rule.type !== "Custom") return rule;
  return { ...rule, formula: fromRelative(toRelative(rule.formula, before.row, before.column), after.row, after.column) };
}
