/** Which leaves of the plan a hold, a bound, a buffer or a minimum speaks of, and the amount that it names. */
import * as v from "valibot";
import type { Amount, Unit } from "../../numbers/amount";
import type { Client, Decision, Inputs, Manager, Metric, Product, Slice } from "../../inputs/inputs";
import type { Path } from "../../problem/problem";
import { parseAmount } from "../../typed/units";
import { date, month, required, text } from "../fields/fields";
import { find, ONE } from "./references";
import type { Report } from "./report";

/** The fields that say which; what is left out is summed over. */
export const cells = {
  metric: required,
  product: v.optional(required),
  manager: v.optional(required),
  client: v.optional(required),
  period: v.optional(month),
};

type GivenSlice = v.InferOutput<v.StrictObjectSchema<Pick<typeof cells, "metric">, undefined>> &
  Partial<v.InferOutput<v.StrictObjectSchema<Omit<typeof span, "metric">, undefined>>>;

/** The same, of one period or of several, one after the other. */
export const span = { ...cells, through: v.optional(month) };

/** What references are resolved against. */
export interface Known {
  readonly metrics: readonly Metric[];
  readonly products: readonly Product[];
  readonly managers: readonly Manager[];
  readonly clients: readonly Client[];
  readonly periods: readonly number[];
}

export function checkSlice(given: GivenSlice, known: Known, at: Path, report: Report): Slice {
  const metric = find(given.metric, known.metrics, "UnknownMetric", [...at, "metric"], report) ?? 0;
  const product = find(given.product, known.products, "UnknownProduct", [...at, "product"], report);
  const manager = find(given.manager, known.managers, "UnknownManager", [...at, "manager"], report);
  const client = find(given.client, known.clients, "UnknownClient", [...at, "client"], report);
  const theirs = client === null ? null : (known.clients[client]?.manager ?? null);
  if (manager !== null && theirs !== null && manager !== theirs) {
    const name = (position: number) => known.managers[position]?.name ?? "";
    report([...at, "manager"], {
      type: "NotTheirClient",
      client: known.clients[client ?? 0]?.name ?? "",
      manager: name(manager),
      theirs: name(theirs),
    });
  }
  return { metric, product, manager, client, ...checkPeriods(given, known.periods.length, at, report) };
}

/** The first of some periods through the last; all of them are the year. */
function checkPeriods(
  { period, through }: Pick<GivenSlice, "period" | "through">,
  count: number,
  at: Path,
  report: Report,
): Pick<Slice, "period" | "through"> {
  const outside = (field: string, found: number, min: number): void =>
    report([...at, field], { type: "OutOfRange", found: String(found), min, max: count });
  if (period !== undefined && period > count) outside("period", period, 1);
  if (through !== undefined && period === undefined) report([...at, "period"], { type: "NoFirstPeriod", through });
  else if (through !== undefined && (through > count || through < (period ?? 1))) outside("through", through, period ?? 1);
  if (period === undefined || (period === 1 && through === count)) return { period: null };
  return { period: period - 1, ...(through === undefined || through === period ? {} : { through: through - 1 }) };
}

/** An amount in whole units of a metric; null when it is not given or not right, which is reported. */
export function checkAmount(given: string | number | undefined, known: Known, metric: number, at: Path, report: Report): Amount | null {
  if (given === undefined) return null;
  const parsed = parseAmount(given, (known.metrics[metric] ?? ONE).unit);
  if (typeof parsed === "number") return parsed;
  report(at, parsed);
  return null;
}

/** A slice by ids; what it sums over is left out. */
export function sliceOf({ metrics, products, managers, clients }: Inputs, { metric, product, manager, client, period, through }: Slice) {
  return {
    metric: metrics[metric]?.id ?? "",
    ...(product === null ? {} : { product: products[product]?.id ?? "" }),
    ...(manager === null ? {} : { manager: managers[manager]?.id ?? "" }),
    ...(client === null ? {} : { client: clients[client]?.id ?? "" }),
    ...(period === null ? {} : { period: period + 1 }),
    ...(through === undefined ? {} : { through: through + 1 }),
  };
}

export function unitOf({ metrics }: Inputs, { metric }: Pick<Slice, "metric">): Unit {
  return (metrics[metric] ?? ONE).unit;
}

/** Why a hold or a bound stands, by whom, since when and until when. */
export const decision = {
  reason: v.optional(text, ""),
  by: v.optional(text, ""),
  date: v.optional(date, ""),
  until: v.optional(date, ""),
};

/** What nobody wrote down is left out. */
export function decisionOf({ reason, ...others }: Decision): Decision {
  return { reason, ...filledIn(pick(others)) };
}

/** The same in a plan file. */
export function decisionFields({ reason, ...others }: Decision): Partial<Decision> {
  return { ...reasonOf(reason), ...filledIn(pick(others)) };
}

function pick({ by = "", date: on = "", until = "" }: Omit<Decision, "reason">) {
  return { by, date: on, until };
}

function filledIn<T extends Readonly<Record<string, string>>>(texts: T): Partial<T> {
  return Object.fromEntries(Object.entries(texts).filter(([, said]) => said !== "")) as Partial<T>;
}

export function reasonOf(reason: string): { readonly reason?: string } {
  return reason === "" ? {} : { reason };
}
