import type { Texts } from "../texts";
import { folded } from "../../plan/typed/name";
import { recordWords, type RecordTable } from "./recordTable";

/**
 * The input sheet's tables, their columns and what is written above each. A column is recognised by its heading, in any
 * language of the product, so users may move columns and switch the language.
 */
export type InputTable =
  | "TC_Metrics"
  | "TC_Products"
  | "TC_Managers"
  | "TC_Seasonality"
  | "TC_Clients"
  | "TC_Holds"
  | "TC_Bounds"
  | "TC_Buffers"
  | "TC_Minimums"
  | "TC_Holidays"
  | "TC_Grades";

/** The tables of what the year brings stand on sheets of their own. */
export type Table = InputTable | RecordTable;

/** What a table is called in the workbook. */
export function tableName(table: Table): string {
  return typeof table === "string" ? table : table.name;
}

/** What the columns of a table are about: a field of its own, or a product, a metric, or one metric of one product, now or last year. */
export type Column =
  | { readonly type: "Field"; readonly field: string }
  | { readonly type: "Metric"; readonly metric: number }
  | { readonly type: "Product"; readonly product: number }
  | { readonly type: "Pair"; readonly product: number; readonly metric: number }
  | { readonly type: "LastYear"; readonly product: number; readonly metric: number };

export interface Heading {
  readonly column: Column;
  readonly text: string;
}

/** The metrics' and products' names (or ids) that headings are made of. */
export interface Names {
  readonly metrics: readonly string[];
  readonly products: readonly string[];
}

/** Every heading that a table may have, in order. */
export function headings(table: Table, names: Names, texts: Texts): readonly Heading[] {
  const words = texts.forms.input;
  const { pair } = words;
  const field = (name: string, text: string): Heading => ({ column: { type: "Field", field: name }, text });
  const pairs = names.products.flatMap((product, p) =>
    names.metrics.map((metric, m): Heading => ({ column: { type: "Pair", product: p, metric: m }, text: pair(product, metric) })),
  );
  const slice = (): readonly Heading[] =>
    (["metric", "product", "manager", "client", "period"] as const).map((name) => field(name, words.limits[name]));
  const span = (): readonly Heading[] => [...slice(), field("through", words.limits.through)];
  const decision = (): readonly Heading[] => (["reason", "by", "date", "until"] as const).map((name) => field(name, words.limits[name]));
  if (typeof table !== "string") {
    const columns: Readonly<Record<string, string>> = recordWords(table, texts).columns;
    return distinct(table.columns.map((name) => field(name, columns[name] ?? name)));
  }
  switch (table) {
    case "TC_Metrics":
      return distinct([field("name", words.metrics.name), field("unit", words.metrics.unit), field("id", words.metrics.id)]);
    case "TC_Products": {
      const targets = names.metrics.map((metric, m): Heading => ({
        column: { type: "Metric", metric: m },
        text: words.products.target(metric),
      }));
      return distinct([
        field("name", words.products.name),
        ...targets,
        field("cancellation", words.products.cancellation),
        field("id", words.products.id),
      ]);
    }
    case "TC_Managers": {
      const { name, id, no, area, weight, from, to, ramp } = words.managers;
      return distinct([
        field("name", name),
        field("area", area),
        field("weight", weight),
        field("from", from),
        field("to", to),
        field("ramp", ramp),
        field("no", no),
        field("id", id),
      ]);
    }
    case "TC_Seasonality": {
      const own = names.products.map((product, p): Heading => ({ column: { type: "Product", product: p }, text: product }));
      return distinct([field("period", words.seasonality.period), field("all", words.seasonality.all), ...own, ...pairs]);
    }
    case "TC_Clients": {
      const lastYear = pairs.map(({ column, text }): Heading => ({
        column: { ...column, type: "LastYear" } as Column,
        text: words.lastYear(text),
      }));
      const totals = names.metrics.map((metric, m): Heading => ({
        column: { type: "Metric", metric: m },
        text: pair(words.seasonality.all, metric),
      }));
      const { name, id, no, manager, class: className } = words.clients;
      const first = [field("name", name), field("manager", manager), field("class", className)];
      return distinct([...first, ...totals, ...pairs, ...lastYear, field("no", no), field("id", id)]);
    }
    case "TC_Holds":
      return distinct([...span(), field("amount", words.holds.amount), ...decision()]);
    case "TC_Bounds":
      return distinct([...span(), field("min", words.bounds.min), field("max", words.bounds.max), ...decision()]);
    case "TC_Grades":
      return distinct([field("name", words.grades.name), field("from", words.grades.from)]);
    case "TC_Buffers": {
      const { metric, manager, reason } = words.limits;
      return distinct([
        field("metric", metric),
        field("manager", manager),
        field("amount", words.buffers.amount),
        field("percent", words.buffers.percent),
        field("reason", reason),
      ]);
    }
    case "TC_Minimums":
      return distinct([...slice(), field("amount", words.minimums.amount), field("reason", words.limits.reason)]);
    case "TC_Holidays": {
      const { year, first, last, kind, source } = words.holidays;
      return distinct([field("year", year), field("first", first), field("last", last), field("kind", kind), field("source", source)]);
    }
  }
}

/** Excel's headings hold 255 characters. */
const LIMIT = 255;

/** Headings of one table differ from each other, whatever the case of the letters, as Excel asks. */
function distinct(all: readonly Heading[]): readonly Heading[] {
  const used = new Set<string>();
  return all.map(({ column, text }) => {
    let own = cut(text, LIMIT);
    for (let count = 2; used.has(folded(own)); count += 1) own = `${cut(text, LIMIT - 8)} (${count})`;
    used.add(folded(own));
    return { column, text: own };
  });
}

/** At most `limit` UTF-16 units, never half a character. */
function cut(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
}
