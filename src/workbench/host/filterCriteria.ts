/**
 * What a filter lets pass in one column: values, comparisons such as `>500` or `=张*`, the highest or lowest, colours.
 */
import type { Area } from "../engine/area/area";
import type { Sheet } from "../engine/cells/sheet";
import { color, number, oneOf, text } from "./arguments";
import { HostError, invalidArgument } from "./hostError";
import { matches } from "./wildcards";

const KINDS = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;

/** As it comes over the wire, checked: `{filterOn: "Custom", criterion1: ">500"}`. */
export type FilterCriteria = Readonly<Record<string, unknown>> & { readonly filterOn: (typeof KINDS)[number] };

interface FilterDate {
  readonly date: string;
  readonly specificity: string;
}

/** How much of `2026-03-31T08:30:00` has to be the same. */
const SPECIFICITY: Readonly<Record<string, number>> = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 };

export function checkCriteria(given: unknown): FilterCriteria {
  if (typeof given !== "object" || given === null) throw invalidArgument("Criteria of a filter are an object.");
  const criteria = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null));
  return { ...criteria, filterOn: oneOf(criteria["filterOn"], KINDS) };
}

/** For the cells of one column, answers whether the row of that number passes. */
export function passes(sheet: Sheet, column: Area, criteria: FilterCriteria): (row: number) => boolean {
  const values = sheet.cells.read(column).map((row) => row[0]?.value ?? null);
  const numbers = values
    .map((value, index) => ({ value, index }))
    .filter((each): each is { value: number; index: number } => typeof each.value === "number");
  const best = (highest: boolean, count: number): ((row: number) => boolean) => {
    const order = [...numbers].sort((a, b) => (highest ? b.value - a.value : a.value - b.value));
    // Whoever ties with the last one passes, too.
    const last = order[Math.min(count, order.length) - 1]?.value;
    return (row) => typeof values[row] === "number" && last !== undefined && (highest ? values[row] >= last : values[row] <= last);
  };
  const percent = (): number => Math.max(1, Math.floor((numbers.length * number(Number(criteria["criterion1"]), 1, 100)) / 100));
  switch (criteria.filterOn) {
    case "Values":
      return amongValues(sheet, column, criteria["values"]);
    case "Custom":
      return compared(values, criteria);
    case "TopItems":
      return best(true, number(Number(criteria["criterion1"]), 1));
    case "BottomItems":
      return best(false, number(Number(criteria["criterion1"]), 1));
    case "TopPercent":
      return best(true, percent());
    case "BottomPercent":
      return best(false, percent());
    case "CellColor":
    case "FontColor": {
      const wanted = color(criteria["color"]);
      const styles = sheet.cells.styles(column);
      return (row) => (criteria.filterOn === "CellColor" ? styles[row]?.[0]?.fill : styles[row]?.[0]?.color) === wanted;
    }
    case "Dynamic": {
      const kind = oneOf(criteria["dynamicCriteria"], ["AboveAverage", "BelowAverage"]);
      const average = numbers.reduce((sum, { value }) => sum + value, 0) / Math.max(1, numbers.length);
      return (row) => typeof values[row] === "number" && (kind === "AboveAverage" ? values[row] > average : values[row] < average);
    }
    case "Icon":
      throw new HostError("ApiNotFound", "Filters by icon are not answered here.");
  }
}

/** By what cells show, or by dates as exact as they are said to be. */
function amongValues(sheet: Sheet, column: Area, given: unknown): (row: number) => boolean {
  if (!Array.isArray(given)) throw invalidArgument("A filter by values has a list of values.");
  const dates = given.filter((each): each is FilterDate => typeof each === "object" && each !== null);
  const wanted = new Set(given.filter((each) => typeof each !== "object").map((each) => String(each).toLowerCase()));
  const texts = sheet.cells.texts(column);
  const values = sheet.cells.read(column);
  return (row) => {
    const value = values[row]?.[0]?.value;
    if (wanted.has((texts[row]?.[0] ?? "").toLowerCase())) return true;
    return (
      typeof value === "number" &&
      dates.some(({ date, specificity }) => dateOf(value).startsWith(date.slice(0, SPECIFICITY[specificity] ?? 19)))
    );
  };
}

function compared(values: readonly unknown[], { criterion1, criterion2, operator }: FilterCriteria): (row: number) => boolean {
  const tests = [criterion1, criterion2].filter((each) => each !== undefined).map((each) => comparison(text(each)));
  const both = String(operator ?? "And").toLowerCase() === "and";
  return (row) => (both ? tests.every((test) => test(values[row] ?? null)) : tests.some((test) => test(values[row] ?? null)));
}

/** `>500`, `<>x`, `=张*`, or a text that is taken for `=…`. */
function comparison(criterion: string): (value: unknown) => boolean {
  const [, sign = "=", rest = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const limit = rest.trim() === "" ? NaN : Number(rest);
  if (sign === "=" || sign === "<>") {
    const same = (value: unknown): boolean =>
      typeof value === "number" && !Number.isNaN(limit) ? value === limit : matches(String(value ?? ""), rest);
    return (value) => same(value) === (sign === "=");
  }
  return (value) => {
    if (Number.isNaN(limit) ? typeof value !== "string" : typeof value !== "number") return false;
    const order = typeof value === "number" ? value - limit : String(value).localeCompare(rest);
    return sign === "<" ? order < 0 : sign === ">" ? order > 0 : sign === "<=" ? order <= 0 : order >= 0;
  };
}

function dateOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000).toISOString();
}
