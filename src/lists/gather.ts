import { MONTHS } from "../plan/calendar/months";
import { folded, NAME_LIMIT } from "../plan/typed/name";
import type { Around } from "./around";
import type { Known } from "./known";
import type { Entry } from "./entries";
import { figureColumns, type Column, type FigureColumn } from "./field";
import { valueOf } from "./figureCell";
import { FigureSums } from "./figureSums";
import { placed, type Grid, type GridCell } from "./grid";
import type { ListClient, ListFigure, ListMetric, ListParts } from "./listRead";
import { earned, managerWith, monthsTogether } from "./listTotals";
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
  const gathering = new Gathering(grid, columns, around, known);
  for (const entry of entries) gathering.add(entry);
  return { notes: gathering.allNotes(), parts: gathering.parts() };
}

/** What was seen so far, row by row. */
class Gathering {
  private readonly language: ListParts["language"];
  private readonly figures: readonly FigureColumn[];
  private readonly notes: ListNote[] = [];
  private readonly metrics: NamesSeen;
  private readonly products: NamesSeen;
  private readonly managers = new NamesSeen();
  private readonly clients = new Map<string, Begun>();
  private readonly all = new FigureSums();
  private readonly byManager = new Map<string, FigureSums>();
  private readonly areas = new Map<string, Set<string>>();
  private readonly rowMonths = new Set<number>();
  /** Which rows have said what they say, and those that say it once more. */
  private readonly said = new Set<string>();
  private readonly again: { readonly at: GridCell; readonly name: string }[] = [];
  /** Names where a row and its columns have none, and whether they were needed. */
  private readonly fallback: { readonly product: string; readonly metric: string };
  private readonly needs = { product: false, metric: false };

  constructor(
    private readonly grid: Grid,
    private readonly columns: readonly Column[],
    private readonly around: Around,
    known: Known,
  ) {
    this.language = isChinese(grid, columns) ? "zh-CN" : "en";
    this.figures = figureColumns(columns);
    this.metrics = new NamesSeen(known.metrics);
    this.products = new NamesSeen(known.products);
    const unnamed = UNNAMED[this.language];
    this.fallback = {
      product: known.products.length === 1 ? (known.products[0] as string) : unnamed.product,
      metric: around.metric ?? metricOf(this.figures) ?? (known.metrics.length === 1 ? (known.metrics[0] as string) : unnamed.metric),
    };
  }

  add(entry: Entry): void {
    const manager = this.managerOf(entry);
    const client = this.has("client") ? this.clientOf(entry, manager) : null;
    const month = monthOfEntry(entry);
    if (month !== null) this.rowMonths.add(month.from);
    const product = entry.names.product ? this.products.see(entry.names.product) : null;
    const sums = [this.all, ...(client ? [client.figures] : []), ...(manager === null ? [] : [sumsOf(this.byManager, manager)])];
    entry.line.figures.forEach((read, at) => this.addFigure(entry, this.figures[at], read, product, month, sums));
  }

  private addFigure(
    { line, names, bandMetric }: Entry,
    column: FigureColumn | undefined,
    read: Entry["line"]["figures"][number],
    ofRow: string | null,
    month: ReturnType<typeof monthOfEntry>,
    sums: readonly FigureSums[],
  ): void {
    if (column === undefined) return;
    const { kind, months, ...named } = column.field;
    const at = placed(this.grid, line.row, column.column);
    if (read.type === "Unreadable")
      this.notes.push({ type: "Unreadable", at, found: read.found, meant: read.meant, heading: column.heading });
    const product = ofRow ?? this.products.see(named.product ?? this.fallbackProduct());
    const metric = this.metrics.see(named.metric ?? names.metric ?? bandMetric ?? this.fallbackMetric());
    const amount = valueOf(read);
    if (amount === null) return;
    const when = months ?? month ?? (this.figures.length === 1 ? this.around.months : null);
    for (const own of sums) own.add(kind, product, metric, when, amount);
  }

  private fallbackProduct(): string {
    this.needs.product = true;
    return this.fallback.product;
  }

  private fallbackMetric(): string {
    this.needs.metric ||= this.around.metric === null && metricOf(this.figures) === null;
    return this.fallback.metric;
  }

  /** Whose the row is; null: nobody's. */
  private managerOf(entry: Entry): string | null {
    const { names } = entry;
    const named = names.manager || this.around.manager;
    if (this.has("client") && !named && this.has("manager"))
      this.notes.push({ type: "NoManager", at: this.placeOf(entry, "manager"), client: names.client ?? "" });
    const manager = named
      ? this.managers.see(named, (other) => this.notes.push({ type: "Alike", at: this.placeOf(entry, "manager"), name: named, other }))
      : null;
    const area = names.area || (names.manager ? "" : this.around.area);
    if (manager !== null && area) this.areas.set(manager, (this.areas.get(manager) ?? new Set()).add(area));
    return manager;
  }

  private clientOf(entry: Entry, manager: string | null): Begun {
    const { client = "", clientId: id = "" } = entry.names;
    const name = client.slice(0, NAME_LIMIT);
    let key = folded(name);
    const before = this.clients.get(key);
    // Two of the same name, told apart by their numbers.
    if (before && id !== "" && before.id !== "" && folded(before.id) !== folded(id)) key = JSON.stringify([key, folded(id)]);
    const same = this.clients.get(key);
    const row = JSON.stringify([key, entry.bandMetric, entry.names.metric, entry.names.month]);
    const isAgain = this.said.has(row);
    this.said.add(row);
    if (same) {
      const at = this.placeOf(entry, "client");
      if (manager !== null && same.manager !== null && same.manager !== manager)
        this.notes.push({ type: "TwoManagers", at, client: name, manager: same.manager, other: manager });
      else if (this.figures.length > 0 && isAgain && !this.has("product")) this.again.push({ at, name });
      return same;
    }
    const called = key === folded(name) ? name : `${name} ${id}`;
    const begun = { name: called, id, manager, class: entry.names.class ?? "", figures: new FigureSums() };
    this.clients.set(key, begun);
    return begun;
  }

  private has(type: Column["field"]["type"]): boolean {
    return this.columns.some(({ field }) => field.type === type);
  }

  private placeOf(entry: Entry, type: Column["field"]["type"]): GridCell {
    return placed(this.grid, entry.line.row, this.columns.find(({ field }) => field.type === type)?.column ?? 0);
  }

  /** Those of rows, then those of the whole list. */
  allNotes(): readonly ListNote[] {
    const { figures, again, fallback, needs } = this;
    const months = this.monthsThere();
    const isNobodys = this.has("client") && !this.has("manager") && this.managers.all.length === 0;
    const names = [...new Set(again.map(({ name }) => name))];
    const ofList: readonly (ListNote | false)[] = [
      isNobodys && { type: "OneManager", name: UNNAMED[this.language].manager },
      needs.product && { type: "OneProduct", name: fallback.product },
      needs.metric && { type: "OneMetric", name: fallback.metric },
      figures.length === 0 && { type: "NoFigures" },
      again.length > 0 && { type: "AddedUp", at: again.map(({ at }) => at), names },
      months < MONTHS && figures.length > 0 && { type: "MonthsMissing", months },
    ];
    return [...this.notes, ...ofList.filter((note) => note !== false)];
  }

  /** How many months the list has figures of. */
  private monthsThere(): number {
    const ofColumns = this.figures.flatMap(({ field }) => (field.months && field.kind === "lastYear" ? monthsOf(field.months) : []));
    const months = new Set([...ofColumns, ...this.rowMonths]);
    return months.size > 0 ? months.size : this.around.months ? monthsOf(this.around.months).length : MONTHS;
  }

  parts(): ListParts {
    const isByMonth = hasAllMonths(this.figures) || this.rowMonths.size === MONTHS;
    const clients = [...this.clients.values()];
    const totals = this.all.figures(isByMonth);
    const metric = earned(this.metrics.all, totals);
    return {
      language: this.language,
      metrics: this.metrics.all.map((name) => ({ name, unit: unitOf(name, totals, clients, isByMonth) })),
      products: this.products.all,
      managers: this.managers.all.map((name) =>
        managerWith(name, [...(this.areas.get(name) ?? [])].join("、"), this.byManager.get(name)?.figures(false) ?? [], metric),
      ),
      clients: clients.map((one): ListClient => ({ ...one, figures: one.figures.figures(isByMonth) })),
      totals,
      months: isByMonth ? monthsTogether(totals, metric) : null,
    };
  }
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

/** Whole where every figure is. */
function unitOf(name: string, totals: readonly ListFigure[], clients: readonly Begun[], isByMonth: boolean): ListMetric["unit"] {
  const own = [...totals, ...clients.flatMap(({ figures }) => figures.figures(isByMonth))].filter(({ metric }) => metric === name);
  const isWhole = own.every(({ amount, months }) => [amount, ...(months ?? [])].every((value) => Number.isInteger(value)));
  return isWhole || IS_COUNTED.test(name.toLowerCase()) ? "1" : "0.01";
}
