import { amount, type Amount } from "../numbers/amount";
import type { Bound, Client, Hold, Manager, Metric, Product, Slice } from "../inputs/inputs";
import type { ShapedFile } from "../file/planFile";
import type { Path } from "../problem/problem";
import { groupedText, parseAmount } from "../typed/units";
import { finder, namesOf, type Named } from "../typed/finder";
import type { Report } from "./report";

/** Holds and bounds: which leaves each speaks of, and its amounts. Whether they go together is another question. */

/** What references are resolved against. */
export interface Known {
  readonly metrics: readonly Metric[];
  readonly products: readonly Product[];
  readonly managers: readonly Manager[];
  readonly clients: readonly Client[];
  readonly periods: readonly number[];
}

/** Checks the holds; the same slice cannot be held at two amounts. */
export function checkHolds(file: ShapedFile, known: Known, report: Report): readonly Hold[] {
  const held = new Map<string, Amount>();
  return file.holds.map((given, i) => {
    const at = ["holds", i];
    const slice = checkSlice(given, known, at, report);
    const { unit } = known.metrics[slice.metric] ?? ONE;
    const units = checkAmount(given.amount, known, slice.metric, [...at, "amount"], report) ?? amount(0);
    const key = JSON.stringify({ ...slice, manager: slice.client === null ? slice.manager : null });
    const before = held.get(key);
    if (before !== undefined && before !== units)
      report([...at, "amount"], { type: "HeldTwice", amount: groupedText(units, unit), other: groupedText(before, unit) });
    held.set(key, units);
    return { ...slice, amount: units, reason: given.reason };
  });
}

/** Checks the bounds; each has a minimum, a maximum or both. */
export function checkBounds(file: ShapedFile, known: Known, report: Report): readonly Bound[] {
  return file.bounds.map((given, i) => {
    const at = ["bounds", i];
    const slice = checkSlice(given, known, at, report);
    const { unit } = known.metrics[slice.metric] ?? ONE;
    const min = checkAmount(given.min, known, slice.metric, [...at, "min"], report);
    const max = checkAmount(given.max, known, slice.metric, [...at, "max"], report);
    if (given.min === undefined && given.max === undefined) report([...at, "min"], { type: "NoLimit" });
    if (min !== null && max !== null && min > max)
      report([...at, "max"], { type: "MinAboveMax", min: groupedText(min, unit), max: groupedText(max, unit) });
    return { ...slice, min, max, reason: given.reason };
  });
}

const ONE = { unit: { size: 1, decimals: 0 } } as const;

/** The fields that say which leaves. */
type GivenSlice = Pick<ShapedFile["holds"][number], "metric"> &
  Partial<Pick<ShapedFile["holds"][number], "product" | "manager" | "client" | "period">>;

/** Resolves what a hold, a bound or a minimum speaks of. */
export function checkSlice(given: GivenSlice, known: Known, at: Path, report: Report): Slice {
  const find = (
    field: "metric" | "product" | "manager" | "client",
    entries: readonly Named[],
    type: "UnknownMetric" | "UnknownProduct" | "UnknownManager" | "UnknownClient",
  ) => {
    const name = given[field];
    if (name === undefined) return null;
    const position = finder(entries)(name);
    if (position === undefined) report([...at, field], { type, name, known: namesOf(entries) });
    return position ?? null;
  };
  const metric = find("metric", known.metrics, "UnknownMetric") ?? 0;
  const product = find("product", known.products, "UnknownProduct");
  const manager = find("manager", known.managers, "UnknownManager");
  const client = find("client", known.clients, "UnknownClient");
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
  const periods = known.periods.length;
  if (given.period !== undefined && given.period > periods)
    report([...at, "period"], { type: "OutOfRange", found: String(given.period), min: 1, max: periods });
  return { metric, product, manager, client, period: given.period === undefined ? null : given.period - 1 };
}

/** An amount in whole units of a metric; null when it is not given or not right, which is reported. */
export function checkAmount(given: string | number | undefined, known: Known, metric: number, at: Path, report: Report): Amount | null {
  if (given === undefined) return null;
  const parsed = parseAmount(given, (known.metrics[metric] ?? ONE).unit);
  if (typeof parsed === "number") return parsed;
  report(at, parsed);
  return null;
}
