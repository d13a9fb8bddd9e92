import * as v from "valibot";
import { finder, namesOf } from "../../typed/finder";
import { inOrder } from "../checking/inOrder";
import { named } from "../checking/named";
import { byId, fields, list, required, text, weight } from "../fields/fields";
import { concept } from "./concept";

const client = fields({
  id: v.optional(required),
  name: required,
  /** The manager's id or name. */
  manager: required,
  class: v.optional(text, ""),
  /** Last year's amount or potential, by product and metric; null: not known yet; 0: none. */
  basis: v.optional(byId(byId(v.nullable(weight))), {}),
});

/** Clients with the manager each belongs to; one whose manager is unknown belongs to the first from here on. */
export const clients = concept({
  fields: { clients: v.optional(list(client), []) },
  blank: { clients: [] },
  check: ({ clients: given }, { managers, products, metrics }, report) => {
    const find = finder(managers);
    return {
      clients: named(given, ["clients"], report).map((one, i) => {
        const manager = find(one.manager);
        if (manager === undefined)
          report(["clients", i, "manager"], { type: "UnknownManager", name: one.manager, known: namesOf(managers) });
        const at = ["clients", i, "basis"];
        const basis = inOrder(one.basis, products, "UnknownProduct", at, report).map((entry) =>
          entry === null
            ? metrics.map(() => null)
            : inOrder(entry.value, metrics, "UnknownMetric", [...at, entry.key], report).map((each) => each?.value ?? null),
        );
        return { id: one.id, name: one.name, manager: manager ?? 0, class: one.class, basis };
      }),
    };
  },
  toFile: ({ clients: known, managers, products, metrics }) => ({
    clients: known.map(({ id, name, manager, class: grade, basis }) => ({
      id,
      name,
      manager: managers[manager]?.id ?? "",
      class: grade,
      basis: Object.fromEntries(
        products.map((product, p) => [product.id, Object.fromEntries(metrics.map((metric, m) => [metric.id, basis[p]?.[m] ?? null]))]),
      ),
    })),
  }),
});
