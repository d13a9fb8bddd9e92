import { toCellNumber } from "../../plan/numbers/amount";
import type { Metric, Slice } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { a1, onSheet } from "../../sheet/address";
import { same, sumWhere } from "../../sheet/formula";
import type { Area, Cell, Position, SheetKey } from "../../sheet/spec";
import { ownColumn } from "../parts/columns";
import { placesF1 } from "../F1/F1";
import { placesF2 } from "../F2/F2";
import { keyF3, placesF3 } from "../F3/F3";

/**
 * What the plan has for a slice, as a formula to the sheet that shows it; just the value
 * where none does, as for a client's product in a period without a sheet.
 */
export interface PlannedSide {
  readonly cell: Cell;
  /** The cell to go to; null: no sheet shows it. */
  readonly link: { readonly sheet: SheetKey; readonly at: Position } | null;
}

/** The columns where the names stand on the sheet that asks. */
export interface NameColumns {
  readonly manager: number;
  readonly client: number;
}

/** @param periods those that have an F3 of their own; @param row the asking row, whose names tell the rows to add up */
export function plannedSide(
  plan: Plan,
  slice: Slice,
  units: number,
  periods: readonly number[],
  row: number,
  names: NameColumns,
): PlannedSide {
  const { inputs, accounts } = plan;
  const { metric, product, manager, client, period } = slice;
  const value = toCellNumber(units, (inputs.metrics[metric] as Metric).unit);
  const at = (sheet: SheetKey, position: Position): PlannedSide => ({
    cell: same(onSheet(sheet, a1(position)), value),
    link: { sheet, at: position },
  });
  const own = period === null ? null : { F1: ownColumn(inputs.layouts.F1, period), F2: ownColumn(inputs.layouts.F2, period) };
  const [F1, F2, F3] = [placesF1(plan), placesF2(plan), placesF3(plan)];

  if (client === null && product === null && manager === null) {
    if (own === null) return at("F1", F1.corner(metric));
    if (own.F1 !== null) return at("F1", F1.total(metric, own.F1));
    if (own.F2 !== null) return at("F2", F2.total(metric, own.F2));
  }
  if (client === null && product === null && manager !== null) {
    if (own === null) return at("F1", F1.year(metric, manager));
    if (own.F1 !== null) return at("F1", F1.cell(metric, manager, own.F1));
  }
  if (client === null && product !== null && manager === null) {
    if (own === null) return at("F2", F2.year(metric, product));
    if (own.F2 !== null) return at("F2", F2.cell(metric, product, own.F2));
  }
  if (period !== null && !periods.includes(period)) return { cell: value, link: null };
  const sheet = keyF3(period);
  const column = product ?? inputs.products.length;
  if (client === null && manager === null) return at(sheet, F3.total(metric, column));
  // The rows of F3 may be sorted, so they are found by name.
  const amounts = F3.amounts(metric, column);
  const rowNames: Area = client === null ? F3.accounts : { ...F3.accounts, column: F3.accounts.column + 1 };
  const name = a1({ row, column: client === null ? names.manager : names.client });
  const first = accounts.findIndex((account) => (client === null ? account.manager === manager : account.client === client));
  return {
    cell: sumWhere(onSheet(sheet, a1(rowNames)), name, onSheet(sheet, a1(amounts)), value),
    link: { sheet, at: { row: amounts.row + first, column: amounts.column } },
  };
}
