import * as v from "valibot";
import { find } from "../checking/references";
import { eachDifferent, yearList } from "./yearList";
import { fields, month, required, text, truth } from "../fields/fields";
import { said } from "../fields/said";

const explanation = fields({
  manager: required,
  month,
  metric: required,
  product: v.optional(required),
  client: v.optional(text, ""),
  reason: v.optional(text, ""),
  catchUp: v.optional(text, ""),
  agreed: v.optional(truth, false),
});

/** Why months fell short, and how they are to be made up for; of a month as a whole, a product or a client once each. */
export const explanations = yearList(
  "explanations",
  explanation,
  (given, { known, people, at, report }) => ({
    ...given,
    manager: people.manager(given.manager, [...at, "manager"]),
    metric: find(given.metric, known.metrics, "UnknownMetric", [...at, "metric"], report) ?? 0,
    product: find(given.product, known.products, "UnknownProduct", [...at, "product"], report),
    client: people.client(given.client),
  }),
  ({ metric, product, ...own }, { metrics, products }) => ({
    ...said(own),
    metric: metrics[metric]?.id ?? "",
    ...(product !== null && { product: products[product]?.id ?? "" }),
  }),
  eachDifferent("explanations", "month", ({ manager, month: of, metric, product, client }) =>
    JSON.stringify([manager, of, metric, product, client]),
  ),
);
