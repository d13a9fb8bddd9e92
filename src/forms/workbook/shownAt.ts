import type { Plan } from "../../plan/cube/plan";
import { cellGrid } from "../../sheet/merge/cellGrid";
import type { Position, SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { CODE } from "../code";
import type { ShownNumber } from "../form/shownNumber";
import { formOf } from "../forms";

/** Whether the numbers of a sheet can be explained. */
export function isExplained(key: SheetKey): boolean {
  const form = formOf(key);
  return form !== null && CODE[form.id].explain !== undefined;
}

/**
 * Which number of the plan a cell shows.
 *
 * @param at counted from the sheet's first cell; @param names what stands in the
 * row's first two columns; null: the cell shows no number of the plan
 */
export function shownAt(plan: Plan, texts: Texts, key: SheetKey, at: Position, names: readonly string[]): ShownNumber | null {
  const form = formOf(key);
  return (form && CODE[form.id].explain?.(plan, texts, key, at, names)) ?? null;
}

/** The same for the cells of a sheet as the plan is compiled. */
export function shownOn(plan: Plan, texts: Texts, spec: SheetSpec): (at: Position) => ShownNumber | null {
  if (!isExplained(spec.key)) return () => null;
  const grid = cellGrid(spec);
  return (at) => {
    const names = [0, 1].map((column) => String(grid.at(at.row, column)?.cell ?? ""));
    return shownAt(plan, texts, spec.key, at, names);
  };
}
