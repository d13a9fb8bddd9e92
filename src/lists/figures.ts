import { folded } from "../plan/typed/name";
import type { Around } from "./around";
import type { Known } from "./known";
import { left, type Field, type FigureField, type FigureKind, type LeftField } from "./field";
import type { HeadingWords } from "./headingWords";
import { IS_COUNTED } from "./vocabulary";

/**
 * What columns of figures say, all of them together: which year is the last one, which columns are sums of others. Null for columns that
 * are none.
 */
export function figureFields(
  words: readonly (HeadingWords | null)[],
  { around, known, hasProducts }: { readonly around: Around; readonly known: Known; readonly hasProducts: boolean },
): readonly (Field | null)[] {
  const columns = withBareMonths(words);
  const lastYear = lastYearOf(columns, known.year);
  const kinds = columns.map((one) => one && kindOf(one, lastYear, columns));
  const beside = zerosBeside(columns);
  const fields = columns.map((one, column): FigureField | LeftField | null => {
    const kind = kinds[column] ?? null;
    if (one === null || kind === null) return null;
    if (one.isRatio) return left("ratio");
    if (typeof kind !== "string") return kind;
    const metric = one.metric;
    const isCounted = IS_COUNTED.test((metric ?? around.metric ?? "").toLowerCase());
    return {
      type: "figure",
      kind,
      product:
        hasProducts || one.rest === null ? null : (known.products.find((name) => folded(name) === folded(one.rest ?? "")) ?? one.rest),
      metric,
      months: one.months,
      zeros: one.zeros ?? (isCounted ? 0 : around.zeros || beside),
    };
  });
  return fields.map((field, column) => (field?.type === "figure" ? withoutSums(field, column, fields, columns) : field));
}

/** 1, 2, 3 … side by side are months where nothing else is said of them. */
function withBareMonths(words: readonly (HeadingWords | null)[]): readonly (HeadingWords | null)[] {
  const numbers = words.map((one) => (one !== null && /^(?:[1-9]|1[0-2])$/.test(one.rest ?? "") ? Number(one.rest) : null));
  if (numbers.filter((number) => number !== null).length < FEWEST_MONTHS) return words;
  return words.map((one, column) => {
    const month = numbers[column] ?? null;
    return one === null || month === null ? one : { ...one, months: { from: month, through: month }, rest: null };
  });
}

const FEWEST_MONTHS = 3;

/** The year that counts as the last one; null: no heading names a year. */
function lastYearOf(words: readonly (HeadingWords | null)[], planned: number | null): number | null {
  const years = words.flatMap((one) =>
    one === null || one.isRatio || one.year === null || one.kind === "target" || one.kind === "planned" ? [] : [one.year],
  );
  if (planned !== null && years.includes(planned - 1)) return planned - 1;
  return years.length === 0 ? null : Math.max(...years);
}

function kindOf(one: HeadingWords, lastYear: number | null, all: readonly (HeadingWords | null)[]): FigureKind | LeftField {
  const { kind, year } = one;
  if (kind === "basis") return "basis";
  if (kind === "target") return year !== null && lastYear !== null && year <= lastYear && hasOther(all, one) ? left("planned") : "target";
  if (kind === "planned") {
    if (!hasOther(all, one)) return "lastYear";
    return year !== null && (lastYear === null || year > lastYear) ? "target" : left("planned");
  }
  if (year === null || lastYear === null || year === lastYear) return "lastYear";
  return kind === null && year > lastYear ? "target" : left("otherYear");
}

/** The unit that all headings of money name that name one: who leaves it out beside them means it, too. */
function zerosBeside(words: readonly (HeadingWords | null)[]): number {
  const named = words.flatMap((one) =>
    one === null || one.zeros === null || IS_COUNTED.test(one.metric?.toLowerCase() ?? "") ? [] : [one.zeros],
  );
  return new Set(named).size === 1 ? (named[0] ?? 0) : 0;
}

/** Is there something that was reached, beside what was planned? */
function hasOther(all: readonly (HeadingWords | null)[], one: HeadingWords): boolean {
  return all.some((other) => other !== null && other !== one && !other.isRatio && other.kind !== "target" && other.kind !== "planned");
}

/** A sum of columns that are there themselves is left out, and what says no more than another column does. */
function withoutSums(
  field: FigureField,
  column: number,
  fields: readonly (FigureField | LeftField | null)[],
  words: readonly (HeadingWords | null)[],
): FigureField | LeftField {
  const own = words[column];
  const others = fields.flatMap((other, at) => (other?.type === "figure" && at !== column ? [{ other, at }] : []));
  const alike = others.filter(({ other }) => other.kind === field.kind && sameName(other.metric, field.metric));
  const parts = others.filter(({ other, at }) => other.kind === field.kind && !(words[at]?.isTotal ?? false));
  const isSum =
    own !== null &&
    own !== undefined &&
    parts.some(({ other }) => isPartOf(other, field) && (own.isTotal || (own.isYear && field.months === null && other.months !== null)));
  const sameProduct = alike.filter(({ other }) => sameName(other.product, field.product));
  const isYear = field.months === null && sameProduct.some(({ other }) => other.months !== null);
  const isBlock =
    field.months !== null &&
    field.months.from < field.months.through &&
    sameProduct.some(({ other: { months } }) => months !== null && isWithin(months, field.months));
  const isAllProducts =
    field.product === null && others.some(({ other }) => other.product !== null && sameName(other.metric, field.metric));
  if (isSum || isYear || isBlock || isAllProducts) return left("total");
  const isAgain = sameProduct.some(({ other, at }) => at < column && sameMonths(other, field));
  return isAgain ? left("twice") : field;
}

/** Of all products together, or of one product's metrics or months. */
function isPartOf(other: FigureField, sum: FigureField): boolean {
  if (sum.product !== null) return sameName(other.product, sum.product);
  return sum.metric === null || sameName(other.metric, sum.metric);
}

function isWithin(inner: NonNullable<FigureField["months"]>, outer: FigureField["months"]): boolean {
  return (
    outer !== null && inner.from >= outer.from && inner.through <= outer.through && inner.through - inner.from < outer.through - outer.from
  );
}

function sameMonths(a: FigureField, b: FigureField): boolean {
  return a.months?.from === b.months?.from && a.months?.through === b.months?.through;
}

function sameName(a: string | null, b: string | null): boolean {
  return folded(a ?? "") === folded(b ?? "");
}
