import * as v from "valibot";
import { MONTHS } from "../../calendar/months";
import type { LastYear } from "../../inputs/inputs";
import { finder, namesOf } from "../../typed/finder";
import { inOrder } from "../checking/inOrder";
import { checkNumbers, named, no, numberOf } from "../checking/named";
import { byId, fields, figure, list, required, text, weight } from "../fields/fields";
import { says } from "../fields/wrong";
import { concept } from "./concept";

/** One amount for the year, or twelve by month. */
const lastYear = v.lazy((input) => (Array.isArray(input) ? byMonth : figure));
const byMonth = v.pipe(
  list(figure),
  v.length(
    MONTHS,
    says((_, { input }) => ({ type: "MonthsCount", count: (input as readonly unknown[]).length })),
  ),
);

const client = fields({
  id: v.optional(required),
  name: required,
  no,
  /** The manager's id or name. */
  manager: required,
  class: v.optional(text, ""),
  /** A potential, or whatever else the split is to go by, by product and metric; null: not known yet; 0: none. */
  basis: v.optional(byId(byId(v.nullable(weight))), {}),
  /** By product and metric: one amount, or twelve by month. The basis where there is none, and what growth is told against. */
  lastYear: v.optional(byId(byId(v.nullable(lastYear))), {}),
});

/** Clients with the manager each belongs to; one whose manager is unknown belongs to the first from here on. */
export const clients = concept({
  fields: { clients: v.optional(list(client), []) },
  blank: { clients: [] },
  check: ({ clients: given }, { managers, products, metrics }, report) => {
    const find = finder(managers);
    checkNumbers(given, ["clients"], report);
    return {
      clients: named(given, ["clients"], report).map((one, i) => {
        const manager = find(one.manager);
        if (manager === undefined)
          report(["clients", i, "manager"], { type: "UnknownManager", name: one.manager, known: namesOf(managers) });
        const byPair = <T>(field: "basis" | "lastYear", record: Pairs<T>): readonly (readonly (T | null)[])[] =>
          inOrder(record, products, "UnknownProduct", ["clients", i, field], report).map((entry) =>
            entry === null
              ? metrics.map(() => null)
              : inOrder(entry.value, metrics, "UnknownMetric", ["clients", i, field, entry.key], report).map((each) => each?.value ?? null),
          );
        return {
          id: one.id,
          name: one.name,
          ...numberOf(one.no),
          manager: manager ?? 0,
          class: one.class,
          basis: byPair("basis", one.basis),
          lastYear: byPair("lastYear", one.lastYear).map((byMetric) =>
            byMetric.map((known) => (typeof known === "number" ? [known] : known)),
          ),
        };
      }),
    };
  },
  toFile: ({ clients: known, managers, products, metrics }) => ({
    clients: known.map(({ id, name, no: number, manager, class: grade, basis, lastYear: before }) => ({
      id,
      name,
      ...numberOf(number),
      manager: managers[manager]?.id ?? "",
      class: grade,
      basis: Object.fromEntries(
        products.map((product, p) => [product.id, Object.fromEntries(metrics.map((metric, m) => [metric.id, basis[p]?.[m] ?? null]))]),
      ),
      ...(before.some((byMetric) => byMetric.some((amounts) => amounts !== null)) && {
        lastYear: Object.fromEntries(
          products.map((product, p) => [product.id, Object.fromEntries(metrics.map((metric, m) => [metric.id, written(before[p]?.[m])]))]),
        ),
      }),
    })),
  }),
});

type Pairs<T> = Readonly<Record<string, Readonly<Record<string, T | null>>>>;

function written(amounts: LastYear | null | undefined): number | number[] | null {
  if (!amounts) return null;
  return amounts.length === 1 ? (amounts[0] ?? null) : [...amounts];
}
