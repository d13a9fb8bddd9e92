import { amount, type Amount } from "../numbers/amount";
import type { Metric, Product } from "../inputs/inputs";
import type { ShapedFile } from "../file/planFile";
import { groupedText, largest, parseAmount, parseUnit, unitText } from "../typed/units";
import { named } from "./names";
import { inOrder } from "./records";
import type { Report } from "./report";

/** Metrics with their units, and products with a target in whole units for each metric. */

/** Checks the metrics; a bad unit counts as 1 from here on. */
export function checkMetrics(file: ShapedFile, report: Report): readonly Metric[] {
  if (file.metrics.length === 0) report(["metrics"], { type: "Empty", what: "metrics" });
  return named(file.metrics, ["metrics"], report).map(({ id, name, unit }, i) => {
    const parsed = parseUnit(unit);
    if (parsed === null) report(["metrics", i, "unit"], { type: "BadUnit", found: String(unit) });
    return { id, name, unit: parsed ?? { size: 1, decimals: 0 } };
  });
}

/** Checks the products; a bad target counts as 0 from here on. */
export function checkProducts(file: ShapedFile, metrics: readonly Metric[], report: Report): readonly Product[] {
  if (file.products.length === 0) report(["products"], { type: "Empty", what: "products" });
  const products = named(file.products, ["products"], report).map(({ id, name, target, cancellation }, i) => {
    const at = ["products", i, "target"];
    const amounts = inOrder(target, metrics, "UnknownMetric", at, report);
    return { id, name, target: metrics.map((metric, m) => checkTarget(amounts[m] ?? null, metric, at, report)), cancellation };
  });
  metrics.forEach((metric, m) => checkTotal(products, metric, m, report));
  return products;
}

function checkTarget(
  given: { readonly key: string; readonly value: string | number } | null,
  metric: Metric,
  at: readonly (string | number)[],
  report: Report,
): Amount {
  const parsed = given === null ? ({ type: "Missing" } as const) : parseAmount(given.value, metric.unit);
  if (typeof parsed === "number") return parsed;
  report([...at, given?.key ?? metric.id], parsed);
  return amount(0);
}

/** The whole team's target must fit into a cell too. */
function checkTotal(products: readonly Product[], { unit }: Metric, m: number, report: Report): void {
  const total = products.reduce((sum, { target }) => sum + BigInt(target[m] ?? 0), 0n);
  if (total > largest(unit)) report(["metrics", m, "name"], { type: "TooLarge", amount: groupedText(total, unit), unit: unitText(unit) });
}
