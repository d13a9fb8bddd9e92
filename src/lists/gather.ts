import { MONTHS } from "../plan/calendar/months";
import { exactSum } from "../plan/numbers/exact";
import { folded, NAME_LIMIT } from "../plan/typed/name";
import type { Around } from "./around";
import type { Known } from "./known";
import type { Entry } from "./entries";
import { figureColumns, type Column, type FigureColumn, type FigureKind } from "./field";
import { valueOf } from "./figureCell";
import { FigureSums } from "./figureSums";
import { placed, type Grid, type GridCell } from "./grid";
import type { ListClient, ListFigure, ListManager, ListMetric, ListParts } from "./listRead";
import { NamesSeen } from "./namesSeen";
import type { ListNote } from "./notes";
import { monthOfEntry } from "./monthRows";
import { IS_COUNTED } from "./vocabulary";

/** Names where a list has none. */
export const UNNAMED = {
  "zh-CN": { product: "全部产品", manager: "（未分配）", metric: "收入" },
  en: { product: "All products", manager: "(unassigned)", metric: "Revenue" },
} as const;

export interface Gathered {
  readonly parts: ListParts;
  readonly notes: readonly ListNote[];
}

/** Brings the rows of a list together: clients with their figures, managers, products, metrics. */
export function gathered(grid: Grid, columns: readonly Column[], entries: readonly Entry[], around: Around, known: Known): Gathered {
  const language = isChinese(grid, columns) ? "zh-CN" : "en";
  const unnamed = UNNAMED[language];
  const figures = figureColumns(columns);
  const notes: ListNote[] = [];
  const [metrics, products, managers] = [new NamesSeen(known.metrics), new NamesSeen(known.products), new NamesSeen()];
  const clients = new Map<string, Begun>();
  const said = new Set<string>();
  const again: { readonly at: GridCell; readonly name: string }[] = [];
  const rowMonths = new Set<number>();
  const hasProducts = columns.some(({ field }) => field.type === "product");
  const [all, byManager, areas] = [new FigureSums(), new Map<string, FigureSums>(), new Map<string, Set<string>>()];
  const fallback = {
    product: known.products.length === 1 ? (known.products[0] as string) : unnamed.product,
    metric: around.metric ?? metricOf(figures) ?? (known.metrics.length === 1 ? (known.metrics[0] as string) : unnamed.metric),
  };
  let [usesProduct, usesMetric] = [false, false];
  const hasClients = columns.some(({ field }) => field.type === "client");
  const placeOf = (entry: Entry, type: Column["field"]["type"]) =>
    placed(grid, entry.line.row, columns.find(({ field }) => field.type === type)?.column ?? 0);

  for (const entry of entries) {
    const { names, line, bandMetric } = entry;
    const isNobodys = hasClients && !names.manager && !around.manager && columns.some(({ field }) => field.type === "manager");
    if (isNobodys) notes.push({ type: "NoManager", at: placeOf(entry, "manager"), client: names.client ?? "" });
    const named = names.manager || around.manager;
    const manager = named
      ? managers.see(named, (other) => notes.push({ type: "Alike", at: placeOf(entry, "manager"), name: named, other }))
      : null;
    const area = names.area || (names.manager ? "" : around.area);
    if (manager !== null && area) areas.set(manager, (areas.get(manager) ?? new Set()).add(area));
    const client = hasClients ? clientOf(entry, manager) : null;
    const ofRow = monthOfEntry(entry);
    if (ofRow !== null) rowMonths.add(ofRow.from);
    const named_ = names.product ? products.see(names.product) : null;
    line.figures.forEach((read, at) => {
      const column = figures[at];
      const amount = valueOf(read);
      if (read.type === "Unreadable" && column)
        notes.push({
          type: "Unreadable",
          at: placed(grid, line.row, column.column),
          found: read.found,
          meant: read.meant,
          heading: column.heading,
        });
      if (column === undefined) return;
      const { kind, months } = column.field;
      const product = named_ ?? products.see(column.field.product ?? ((usesProduct = true), fallback.product));
      const metric = metrics.see(
        column.field.metric ??
          names.metric ??
          bandMetric ??
          ((usesMetric ||= around.metric === null && metricOf(figures) === null), fallback.metric),
      );
      if (amount === null) return;
      for (const sums of [all, client?.figures, manager === null ? null : sumsOf(byManager, manager)])
        sums?.add(kind, product, metric, months ?? ofRow ?? (figures.length === 1 ? around.months : null), amount);
    });
  }

  function clientOf(entry: Entry, manager: string | null): Begun {
    const { client = "", clientId: id = "" } = entry.names;
    const { bandMetric } = entry;
    const name = client.slice(0, NAME_LIMIT);
    let key = folded(name);
    const before = clients.get(key);
    // Two of the same name, told apart by their numbers.
    if (before && id !== "" && before.id !== "" && folded(before.id) !== folded(id)) key = JSON.stringify([key, folded(id)]);
    const same = clients.get(key);
    const row = JSON.stringify([key, bandMetric, entry.names.metric, entry.names.month]);
    const isAgain = said.has(row);
    said.add(row);
    if (same) {
      if (manager !== null && same.manager !== null && same.manager !== manager)
        notes.push({ type: "TwoManagers", at: placeOf(entry, "client"), client: name, manager: same.manager, other: manager });
      else if (figures.length > 0 && isAgain && !hasProducts) again.push({ at: placeOf(entry, "client"), name });
      return same;
    }
    const begun = {
      name: key === folded(name) ? name : `${name} ${id}`,
      id,
      manager,
      class: entry.names.class ?? "",
      figures: new FigureSums(),
    };
    clients.set(key, begun);
    return begun;
  }

  const hasManagers = columns.some(({ field }) => field.type === "manager");
  if (hasClients && !hasManagers && managers.all.length === 0) notes.push({ type: "OneManager", name: unnamed.manager });
  if (usesProduct) notes.push({ type: "OneProduct", name: fallback.product });
  if (usesMetric) notes.push({ type: "OneMetric", name: fallback.metric });
  if (figures.length === 0) notes.push({ type: "NoFigures" });
  if (again.length > 0) notes.push({ type: "AddedUp", at: again.map(({ at }) => at), names: [...new Set(again.map(({ name }) => name))] });
  const months = new Set(figures.flatMap(({ field }) => (field.months && field.kind === "lastYear" ? monthsOf(field.months) : [])));
  for (const month of rowMonths) months.add(month);
  const isByMonth = hasAllMonths(figures) || rowMonths.size === MONTHS;
  const several = months.size > 0 ? months.size : around.months ? monthsOf(around.months).length : MONTHS;
  if (several < MONTHS && figures.length > 0) notes.push({ type: "MonthsMissing", months: several });

  const totals = all.figures(isByMonth);
  const metric = earned(metrics.all, totals);
  return {
    parts: {
      language,
      metrics: metrics.all.map((name) => ({ name, unit: unitOf(name, totals, [...clients.values()], isByMonth) })),
      products: products.all,
      managers: managers.all.map((name) =>
        managerOf(name, [...(areas.get(name) ?? [])].join("、"), byManager.get(name)?.figures(false) ?? [], metric),
      ),
      clients: [...clients.values()].map((one): ListClient => ({ ...one, figures: one.figures.figures(isByMonth) })),
      totals,
      months: isByMonth ? monthsTogether(totals, metric) : null,
    },
    notes,
  };
}

/** What other columns say that it is, rather what is earned. */
function metricOf(figures: readonly FigureColumn[]): string | null {
  const named = figures.flatMap(({ field: { metric } }) => (metric === null ? [] : [metric]));
  return named.find((metric) => !IS_COUNTED.test(metric.toLowerCase())) ?? named[0] ?? null;
}

interface Begun extends Omit<ListClient, "figures"> {
  readonly figures: FigureSums;
}

function isChinese(grid: Grid, columns: readonly Column[]): boolean {
  const text = [...columns.map(({ heading }) => heading), ...(grid.values[0] ?? []).map(String)].join("");
  return /\p{Script=Han}/u.test(text);
}

function sumsOf(all: Map<string, FigureSums>, name: string): FigureSums {
  const own = all.get(name) ?? new FigureSums();
  all.set(name, own);
  return own;
}

function monthsOf({ from, through }: { readonly from: number; readonly through: number }): readonly number[] {
  return Array.from({ length: through - from + 1 }, (_, month) => from + month);
}

/** A column for each of the twelve. */
function hasAllMonths(figures: readonly FigureColumn[]): boolean {
  const months = figures.flatMap(({ field: { kind, months: own } }) =>
    kind === "lastYear" && own && own.from === own.through ? [own.from] : [],
  );
  return new Set(months).size === MONTHS;
}

/** What managers are weighed by: what is earned rather than what is counted. */
function earned(metrics: readonly string[], totals: readonly ListFigure[]): string | null {
  const withFigures = metrics.filter((name) => totals.some(({ metric, kind }) => kind !== "target" && metric === name));
  return withFigures.find((name) => !IS_COUNTED.test(name.toLowerCase())) ?? withFigures[0] ?? null;
}

function managerOf(name: string, area: string, figures: readonly ListFigure[], metric: string | null): ListManager {
  const own = kindsOf(figures).filter((one) => one.metric === metric);
  return { name, area, lastYear: own.length === 0 ? null : exactSum(own.map(({ amount }) => amount)) };
}

/** Last year's, or where there are none, what else the list has to go by. */
function kindsOf(figures: readonly ListFigure[]): readonly ListFigure[] {
  const of = (kind: FigureKind) => figures.filter((one) => one.kind === kind);
  const lastYear = of("lastYear");
  return lastYear.length > 0 ? lastYear : of("basis");
}

function monthsTogether(totals: readonly ListFigure[], metric: string | null): readonly number[] | null {
  const own = totals.flatMap((one) => (one.metric === metric && one.months ? [one.months] : []));
  return own.length === 0 ? null : Array.from({ length: MONTHS }, (_, month) => exactSum(own.map((one) => one[month] ?? 0)));
}

/** Whole where every figure is. */
function unitOf(name: string, totals: readonly ListFigure[], clients: readonly Begun[], isByMonth: boolean): ListMetric["unit"] {
  const own = [...totals, ...clients.flatMap(({ figures }) => figures.figures(isByMonth))].filter(({ metric }) => metric === name);
  const isWhole = own.every(({ amount, months }) => [amount, ...(months ?? [])].every((value) => Number.isInteger(value)));
  return isWhole || IS_COUNTED.test(name.toLowerCase()) ? "1" : "0.01";
}
