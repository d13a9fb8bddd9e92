import type { Metric } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import type { Plan } from "../../plan/cube/plan";
import { sum } from "../../plan/numbers/table";
import type { Position, SheetKey } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { ofName, standing, type NamedSheet, type Side } from "../form/side";
import { periodLabel } from "../parts/columns";
import { F3 } from "./form";
import { faceF3, placesF3 } from "./places";

/** What the F3 of the year, or of a period, shows of one metric, for the tie-out. */
export interface SidesF3 {
  readonly total: (product: number) => Side;
  readonly corner: Side;
  /** A manager's clients, found by the manager's name, which stands in a cell of another sheet. */
  readonly clientsOf: (manager: number, name: { readonly key: SheetKey; readonly at: Position }) => Side;
  /** Of a product, or of all (null). @param units that are buffer */
  readonly buffer: (product: number | null, units: number) => Side;
}

export function sidesF3(plan: Plan, metric: number, period: number | null, texts: Texts): SidesF3 {
  const { inputs, accounts } = plan;
  const { unit } = inputs.metrics[metric] as Metric;
  const [at, face] = [placesF3(plan), faceF3(plan, metric, period)];
  const sheet = namedF3(plan, period, texts);
  const value = (units: number | undefined): number => toCellNumber(units ?? 0, unit);
  return {
    total: (product) => standing(sheet, at.total(metric, product), value(face.columns[product])),
    corner: standing(sheet, at.corner(metric), value(face.all)),
    clientsOf: (manager, name) => {
      const rows = accounts.flatMap((account, row) => (account.manager === manager ? [row] : []));
      const amounts = at.amounts(metric, inputs.products.length);
      const own = { ...amounts, row: amounts.row + (rows[0] ?? 0), rows: rows.length };
      return ofName(sheet, at.accounts, name, amounts, own, value(sum(rows.map((row) => face.rows[row] ?? 0))));
    },
    buffer: (product, units) => standing(sheet, at.buffer(metric, product ?? inputs.products.length), value(units)),
  };
}

/** How an F3 is called for reading: F3, F3 3月. */
export function namedF3({ inputs }: Plan, period: number | null, texts: Texts): NamedSheet {
  return { key: F3.keyOf(period), name: period === null ? F3.id : texts.forms.F3.short(periodLabel(inputs, period, 1, texts)) };
}
