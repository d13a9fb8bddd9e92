import { MONTHS } from "../plan/calendar/months";
import type { PlanFile } from "../plan/file/planFile";
import { exactRound, exactSum } from "../plan/numbers/exact";
import { finder } from "../plan/typed/finder";
import { folded } from "../plan/typed/name";
import { parseUnit } from "../plan/typed/units";
import { toCellNumber } from "../plan/numbers/amount";
import type { ListClient, ListFigure, ListParts, ListTotal } from "./listRead";
import { UNNAMED } from "./gather";

type Named = { readonly id?: string | undefined; readonly name: string };
type Keys = Readonly<Record<"product" | "metric", (name: string) => string>>;
type Client = NonNullable<PlanFile["clients"]>[number];

/**
 * The plan that a list makes, or makes of a plan that is there: whoever and whatever is new comes in at the end, figures that the list has
 * are updated, and nothing else is touched. In a new plan targets are last year's totals, and managers weigh by last year.
 *
 * @param plan that there is already, or the year of a new one
 */
export function planWith({ parts, plan }: { readonly parts: ListParts; readonly plan: PlanFile | { readonly year: number } }): PlanFile {
  const base: PlanFile = "version" in plan ? plan : { ...blank(parts), year: plan.year };
  const isNew = !("version" in plan);
  const unnamed = UNNAMED[parts.language];
  const metrics = together(
    base.metrics,
    parts.metrics.length + base.metrics.length > 0 ? parts.metrics : [{ name: unnamed.metric, unit: "1" }],
  );
  const products = together<PlanFile["products"][number]>(
    base.products,
    (parts.products.length + base.products.length > 0 ? parts.products : [unnamed.product]).map((name) => ({ name, target: {} })),
  ).map((product) => ({ ...product, target: targetsOf(product, metrics, parts.totals) }));
  const listed = parts.managers.map(({ name, area }) => ({ name, area, ...(isNew && { weight: weightOf(name, parts) }) }));
  const clients = clientsOf(base.clients ?? [], parts.clients, metrics, products, unnamed.manager, base.firstMonth ?? 1);
  const isSomebodyMissing = clients.some(({ manager }) => manager === unnamed.manager) || base.managers.length + listed.length === 0;
  const managers = together(base.managers, [...listed, ...(isSomebodyMissing ? [{ name: unnamed.manager }] : [])]).map((manager) => {
    const own = parts.managers.find(({ name }) => folded(name) === folded(manager.name));
    return own && own.area !== "" ? { ...manager, area: own.area } : manager;
  });
  const months = isNew && parts.months !== null && parts.months.every((month) => month >= 0) && parts.months.some((month) => month > 0);
  return { ...base, metrics, products, managers, clients, ...(months && { seasonality: [...(parts.months ?? [])] }) };
}

function blank({ language }: ListParts): PlanFile {
  return { version: 1, language, year: 0, metrics: [], products: [], managers: [] };
}

/** Those that are there, and those that are new, by their names. */
function together<Entry extends Named>(known: readonly Entry[], listed: readonly Entry[]): Entry[] {
  const find = finderOf(known);
  return [...known, ...listed.filter(({ name }) => find(name) === undefined)];
}

function finderOf(entries: readonly Named[]): (reference: string) => number | undefined {
  return finder(entries.map(({ id, name }) => ({ id: id ?? name, name })));
}

/** What a plan file calls an entry by, that a list names. */
function keysOf(entries: readonly Named[]): (name: string) => string {
  const find = finderOf(entries);
  return (name) => {
    const entry = entries[find(name) ?? -1];
    return entry?.id ?? entry?.name ?? name;
  };
}

/** What the list calls a target counts; else what is there; else last year's total. */
function targetsOf(
  product: PlanFile["products"][number],
  metrics: PlanFile["metrics"],
  totals: readonly ListTotal[],
): PlanFile["products"][number]["target"] {
  return Object.fromEntries(
    metrics.map((metric) => {
      const known = product.target[metric.id ?? metric.name] ?? product.target[metric.name];
      const of = (kinds: readonly ListTotal["kind"][]) =>
        totals.find(
          (one) => kinds.includes(one.kind) && folded(one.product) === folded(product.name) && folded(one.metric) === folded(metric.name),
        );
      const total = of(["target"]) ?? (known === undefined ? (of(["lastYear"]) ?? of(["basis"])) : undefined);
      return [metric.id ?? metric.name, total ? inUnits(Math.max(0, total.amount), String(metric.unit)) : (known ?? "0")];
    }),
  );
}

/** The nearest amount that the metric's unit can say. */
function inUnits(value: number, text: string): string {
  const unit = parseUnit(text) ?? { size: 1, decimals: 0 };
  const size = toCellNumber(1, unit);
  return exactRound(exactRound(value / size, 0) * size, unit.decimals).toFixed(unit.decimals);
}

/** 1 is the average of those of whom something is known; so much do others weigh. */
function weightOf(name: string, { managers }: ListParts): number {
  const known = managers.flatMap(({ lastYear }) => (lastYear !== null && lastYear > 0 ? [lastYear] : []));
  const own = managers.find((one) => one.name === name)?.lastYear ?? 0;
  if (own <= 0 || known.length === 0) return 1;
  return Math.max(0.01, exactRound((own * known.length) / exactSum(known), 2));
}

function clientsOf(
  known: readonly Client[],
  listed: readonly ListClient[],
  metrics: readonly Named[],
  products: readonly Named[],
  unnamed: string,
  firstMonth: number,
): Client[] {
  const find = finderOf(known);
  const keys: Keys = { product: keysOf(products), metric: keysOf(metrics) };
  const clients = [...known];
  for (const one of listed) {
    const at = (one.id === "" ? undefined : find(one.id)) ?? find(one.name);
    const before = at === undefined ? null : (clients[at] ?? null);
    const of = (kind: ListFigure["kind"]) => one.figures.filter((figure) => figure.kind === kind);
    // A client's own target says how much of his manager's is his, where nothing else does.
    const basis = of("basis").length > 0 ? of("basis") : of("lastYear").length > 0 ? [] : of("target");
    const client: Client = {
      ...(before ?? { name: one.name, ...(one.id !== "" && { id: one.id }) }),
      manager: one.manager ?? before?.manager ?? unnamed,
      class: one.class === "" ? (before?.class ?? "") : one.class,
      basis: figuresOf(before?.basis ?? {}, basis, keys, ({ amount }) => amount),
      lastYear: figuresOf<string | number | (string | number)[]>(before?.lastYear ?? {}, of("lastYear"), keys, ({ amount, months }) =>
        months === null ? amount : fromMonth(months, firstMonth),
      ),
    };
    if (at === undefined) clients.push(client);
    else clients[at] = client;
  }
  return withOwnIds(clients);
}

/** What the list has replaces what is there, pair by pair. */
function figuresOf<Figure>(
  before: Readonly<Record<string, Readonly<Record<string, Figure | null>>>>,
  figures: readonly ListFigure[],
  keys: Keys,
  of: (figure: ListFigure) => Figure,
): Record<string, Record<string, Figure | null>> {
  const all: Record<string, Record<string, Figure | null>> = Object.fromEntries(
    Object.entries(before).map(([product, own]) => [product, { ...own }]),
  );
  for (const figure of figures) (all[keys.product(figure.product)] ??= {})[keys.metric(figure.metric)] = of(figure);
  return all;
}

/** An id that two share tells nobody apart: the later one does without. */
function withOwnIds(clients: readonly Client[]): Client[] {
  const seen = new Set<string>();
  return clients.map((client) => {
    const key = folded(client.id ?? client.name);
    const isTaken = seen.has(key);
    seen.add(key);
    if (!isTaken || client.id === undefined) return client;
    return { ...client, id: undefined };
  });
}

/** The plan's own months, from its first on. */
function fromMonth(months: readonly number[], firstMonth: number): number[] {
  return Array.from({ length: MONTHS }, (_, month) => months[(month + firstMonth - 1) % MONTHS] ?? 0);
}
