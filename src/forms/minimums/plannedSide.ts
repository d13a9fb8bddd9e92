import type { Slice, Metric } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import type { Plan } from "../../plan/cube/plan";
import { a1, onSheet } from "../../sheet/place/address";
import { sumWhere } from "../../sheet/formula/formula";
import type { Area, Position } from "../../sheet/place/place";
import type { Cell } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { sidesF1 } from "../F1/sides";
import { sidesF2 } from "../F2/sides";
import { placesF3 } from "../F3/places";
import { namedF3, sidesF3 } from "../F3/sides";
import type { NamedSheet, Side } from "../form/side";
import { ownColumn } from "../parts/columns";

/**
 * What the plan has for a slice, as a formula to the sheet that shows it; just the value
 * where none does, as for a client's product in a period without a sheet.
 */
export interface PlannedSide {
  readonly cell: Cell;
  /** The cell to go to; null: no sheet shows it. */
  readonly link: { readonly sheet: NamedSheet; readonly at: Position } | null;
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
  texts: Texts,
): PlannedSide {
  const { inputs, accounts } = plan;
  const { metric, product, manager, client, period } = slice;
  const shown = shownSide(plan, slice);
  if (shown !== null) return at(shown);
  const value = toCellNumber(units, (inputs.metrics[metric] as Metric).unit);
  if (period !== null && !periods.includes(period)) return { cell: value, link: null };
  const inF3 = sidesF3(plan, metric, period, texts);
  if (client === null && manager === null) return at(product === null ? inF3.corner : inF3.total(product));
  // The rows of F3 may be sorted, so they are found by name.
  const [sheet, places] = [namedF3(plan, period, texts), placesF3(plan)];
  const amounts = places.amounts(metric, product ?? inputs.products.length);
  const rowNames: Area = client === null ? places.accounts : { ...places.accounts, column: places.accounts.column + 1 };
  const name = a1({ row, column: client === null ? names.manager : names.client });
  const first = accounts.findIndex((account) => (client === null ? account.manager === manager : account.client === client));
  return {
    cell: sumWhere(onSheet(sheet.key, a1(rowNames)), name, onSheet(sheet.key, a1(amounts)), value),
    link: { sheet, at: { row: amounts.row + first, column: amounts.column } },
  };
}

function at({ sheet, link, formula }: Side): PlannedSide {
  return { cell: formula, link: { sheet, at: link } };
}

/** The cell of F1 or F2 that shows the slice by itself; null if there is none. */
function shownSide(plan: Plan, { metric, product, manager, client, period }: Slice): Side | null {
  if (client !== null || (product !== null && manager !== null)) return null;
  const { layouts } = plan.inputs;
  const own = period === null ? null : { F1: ownColumn(layouts.F1, period), F2: ownColumn(layouts.F2, period) };
  const [inF1, inF2] = [sidesF1(plan, metric), sidesF2(plan, metric)];
  if (product !== null) return own === null ? inF2.year(product) : own.F2 === null ? null : inF2.cell(product, own.F2);
  if (manager !== null) return own === null ? inF1.year(manager) : own.F1 === null ? null : inF1.cell(manager, own.F1);
  if (own === null) return inF1.corner;
  return own.F1 !== null ? inF1.total(own.F1) : own.F2 !== null ? inF2.total(own.F2) : null;
}
