import * as v from "valibot";
import type { Metric, Product } from "../../inputs/inputs";
import { amount as units, type Amount } from "../../numbers/amount";
import { decimalText, groupedText, largest, parseAmount, unitText } from "../../typed/units";
import { inOrder } from "../checking/inOrder";
import { named } from "../checking/named";
import type { Report } from "../checking/report";
import { amount, byId, fields, list, required, upTo } from "../fields/fields";
import { concept } from "./concept";

/** Of what is sold at least a twentieth must stay, or no gross target would be large enough. */
const MOST_CANCELLED = 0.95;

const product = fields({
  id: v.optional(required),
  name: required,
  /** The year's target, by metric. */
  target: byId(amount),
  /** Expected cancellations as a share of what is sold. */
  cancellation: v.optional(upTo(MOST_CANCELLED), 0),
});

/** Products with a target in whole units for each metric; a bad target counts as 0 from here on. */
export const products = concept({
  fields: { products: list(product) },
  blank: { products: [] },
  check: ({ products: given }, { metrics }, report) => {
    if (given.length === 0) report(["products"], { type: "Empty", what: "products" });
    const checked = named(given, ["products"], report).map(({ id, name, target, cancellation }, i) => {
      const at = ["products", i, "target"];
      const amounts = inOrder(target, metrics, "UnknownMetric", at, report);
      return { id, name, target: metrics.map((metric, m) => checkTarget(amounts[m] ?? null, metric, at, report)), cancellation };
    });
    metrics.forEach((metric, m) => checkTotal(checked, metric, m, report));
    return { products: checked };
  },
  toFile: ({ products: known, metrics }) => ({
    products: known.map(({ id, name, target, cancellation }) => ({
      id,
      name,
      target: Object.fromEntries(metrics.map((metric, m) => [metric.id, decimalText(target[m] ?? 0, metric.unit)])),
      cancellation,
    })),
  }),
});

function checkTarget(
  given: { readonly key: string; readonly value: string | number } | null,
  metric: Metric,
  at: readonly (string | number)[],
  report: Report,
): Amount {
  const parsed = given === null ? ({ type: "Missing" } as const) : parseAmount(given.value, metric.unit);
  if (typeof parsed === "number") return parsed;
  report([...at, given?.key ?? metric.id], parsed);
  return units(0);
}

/** The whole team's target must fit into a cell too. */
function checkTotal(checked: readonly Product[], { unit }: Metric, m: number, report: Report): void {
  const total = checked.reduce((sum, { target }) => sum + BigInt(target[m] ?? 0), 0n);
  if (total > largest(unit)) report(["metrics", m, "name"], { type: "TooLarge", amount: groupedText(total, unit), unit: unitText(unit) });
}
