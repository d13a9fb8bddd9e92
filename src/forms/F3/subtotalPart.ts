import type { Metric } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import type { Plan } from "../../plan/cube/plan";
import { sum, sumWhere } from "../../sheet/formula/formula";
import { amountFormat } from "../../sheet/look/formats";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import type { Block } from "../../sheet/spec/spec";
import type { Crosstab } from "../parts/crosstab";
import type { Texts } from "../texts";
import { placesF3 } from "./places";

/**
 * Every manager's clients together, below everything else, so that the rows above stay one per client and are filtered and sorted as one.
 * They are found by the manager's name, wherever sorting puts them.
 *
 *     客户经理小计
 *     客户经理甲  小计        300  200  500
 */
export function subtotalPart(plan: Plan, tables: readonly Crosstab[], isParted: boolean, columns: number, texts: Texts): readonly Block[] {
  const { managers, metrics, products } = plan.inputs;
  const places = placesF3(plan);
  const { band } = places.subtotals(isParted);
  const top = band + 1;
  const keys = places.amounts(0, 0).column;
  const names = a1(places.accounts, "absolute");
  return [
    block(band, 0, "band", [[texts.forms.F3.subtotals, ...Array<null>(columns - 1).fill(null)]]),
    block(
      top,
      0,
      "label",
      managers.map(({ name }) => [name, texts.forms.F3.subtotal, ...Array<null>(keys - 2).fill(null)]),
    ),
    ...metrics.flatMap((_, metric) => {
      const { unit } = metrics[metric] as Metric;
      const first = places.amounts(metric, 0).column;
      const cells = (tables[metric] as Crosstab).cells;
      const own = managers.map((_, manager) =>
        products.map((_, product) =>
          total(plan.accounts.map((account, row) => (account.manager === manager ? (cells[row]?.[product] ?? 0) : 0))),
        ),
      );
      const value = (units: number): number => toCellNumber(units, unit);
      return [
        block(
          top,
          first,
          "computed",
          own.map((row, manager) =>
            row.map((units, product) =>
              sumWhere(names, a1({ row: top + manager, column: 0 }, "column"), a1(places.amounts(metric, product), "row"), value(units)),
            ),
          ),
          amountFormat(unit),
        ),
        block(
          top,
          first + products.length,
          "subtotal",
          own.map((row, manager) => [sum({ row: top + manager, column: first, rows: 1, columns: products.length }, value(total(row)))]),
          amountFormat(unit),
        ),
      ];
    }),
  ];
}

function total(units: readonly number[]): number {
  return units.reduce((all, one) => all + one, 0);
}
