import * as v from "valibot";
import { ACTUAL_SOURCES, type Actual } from "../../inputs/actual";
import type { Metric } from "../../inputs/inputs";
import type { Detail } from "../../problem/problem";
import { finder, type Named } from "../../typed/finder";
import { decimalText, groupedText, largest, unitText } from "../../typed/units";
import { checked, missing, ONE, signed } from "../checking/references";
import { unitOf } from "../checking/slice";
import { amount, fields, list, month, oneOf, required } from "../fields/fields";
import { eachInSteps } from "../../steps/steps";
import { concept } from "./concept";

const actual = fields({
  month,
  /** A client's, or of a manager without clients. */
  client: v.optional(required),
  manager: v.optional(required),
  /** Left out: cancellations of all products together. */
  product: v.optional(required),
  metric: required,
  actual: v.optional(amount),
  cancelled: v.optional(amount),
  /** Left out: the manager's own work. */
  source: v.optional(oneOf(ACTUAL_SOURCES)),
});

/** What the months brought. Managers and clients may come about by a change: they stay names until the changes are gone through. */
export const actuals = concept({
  fields: { actuals: v.optional(list(actual), []) },
  blank: { actuals: [] },
  check: function* (file, known, report) {
    const room = known.metrics.map(({ unit }) => Number(largest(unit)));
    const metricOf = once(known.metrics);
    const productOf = once(known.products);
    const all: Actual[] = [];
    yield* eachInSteps(file.actuals, (given, i) => {
      const at = ["actuals", i];
      const metric = metricOf(given.metric) ?? missing(given.metric, known.metrics, "UnknownMetric", [...at, "metric"], report) ?? 0;
      const product =
        given.product === undefined
          ? null
          : (productOf(given.product) ?? missing(given.product, known.products, "UnknownProduct", [...at, "product"], report));
      if (given.client === undefined && given.manager === undefined) report([...at, "client"], { type: "Missing" });
      if (given.product === undefined && given.actual !== undefined) report([...at, "product"], { type: "Missing" });
      const own = given.actual === undefined ? null : signed(given.actual, known.metrics[metric], [...at, "actual"], report);
      const cancelled = given.cancelled === undefined ? 0 : checked(given.cancelled, known.metrics[metric], [...at, "cancelled"], report);
      const left = (room[metric] ?? 0) - Math.abs(own ?? 0) - cancelled;
      if (left >= 0) room[metric] = left;
      else report([...at, given.actual === undefined ? "cancelled" : "actual"], tooMuchTogether(known.metrics[metric], left));
      all.push({
        month: given.month,
        client: given.client ?? null,
        manager: given.manager ?? null,
        product,
        metric,
        actual: own,
        cancelled,
        ...(given.source !== undefined && { source: given.source }),
      });
    });
    return { actuals: all };
  },
  // Left out where there is nothing: most plan files are made before the year begins.
  toFile: (inputs) =>
    inputs.actuals.length === 0
      ? {}
      : {
          actuals: inputs.actuals.map((one) => ({
            month: one.month,
            ...(one.manager !== null && { manager: one.manager }),
            ...(one.client !== null && { client: one.client }),
            ...(one.product !== null && { product: inputs.products[one.product]?.id ?? "" }),
            metric: inputs.metrics[one.metric]?.id ?? "",
            ...(one.actual !== null && { actual: decimalText(one.actual, unitOf(inputs, one)) }),
            ...(one.cancelled !== 0 && { cancelled: decimalText(one.cancelled, unitOf(inputs, one)) }),
            ...(one.source !== undefined && { source: one.source }),
          })),
        },
});

/** Each is an amount by itself; what comes of them together has to fit into a cell as well. @param beyond below 0 */
function tooMuchTogether({ unit }: Pick<Metric, "unit"> = ONE, beyond: number): Detail {
  return { type: "TooLarge", amount: groupedText(largest(unit) - BigInt(beyond), unit), unit: unitText(unit) };
}

/** Looks a name up once, however many thousand actuals mention it. */
function once(entries: readonly Named[]): (name: string) => number | undefined {
  const found = new Map<string, number | undefined>();
  const position = finder(entries);
  return (name) => {
    if (!found.has(name)) found.set(name, position(name));
    return found.get(name);
  };
}
