import { folded } from "../plan/typed/name";
import type { FigureKind, Months } from "./field";
import { monthsIn } from "./monthsIn";
import { KIND_WORDS, METRIC, NO_PRODUCT, RATIO, TOTAL_WORDS, YEAR_WORDS, zerosOfUnit } from "./vocabulary";

/** What the heading of a column of figures says, part by part. */
export interface HeadingWords {
  readonly kind: FigureKind | "planned" | null;
  readonly year: number | null;
  readonly months: Months | null;
  readonly metric: string | null;
  /** Null: no unit is named. */
  readonly zeros: number | null;
  /** All months or all products together. */
  readonly isTotal: boolean;
  /** The whole year, beside its months. */
  readonly isYear: boolean;
  readonly isRatio: boolean;
  /** What is left: a product. */
  readonly rest: string | null;
}

/** @param metrics of the plan that there is already */
export function wordsOf(parts: readonly string[], metrics: readonly string[] = []): HeadingWords {
  const all = parts.map((part) => wordsOfPart(part, metrics));
  const last = <T>(values: readonly (T | null)[]): T | null => values.reduce<T | null>((found, value) => value ?? found, null);
  const rests = [...new Set(all.map(({ rest }) => rest).filter((rest) => rest !== null))];
  return {
    kind: last(all.map(({ kind }) => kind)),
    year: last(all.map(({ year }) => year)),
    months: last(all.map(({ months }) => months)),
    metric: last(all.map(({ metric }) => metric)),
    zeros: last(all.map(({ zeros }) => zeros)),
    isTotal: all.some(({ isTotal }) => isTotal),
    isYear: all.some(({ isYear }) => isYear),
    isRatio: all.some(({ isRatio }) => isRatio),
    rest: rests.length === 0 ? null : rests.join(" "),
  };
}

function wordsOfPart(part: string, metrics: readonly string[]): HeadingWords {
  let text = part;
  let zeros: number | null = null;
  const take = (pattern: RegExp): string | null => {
    const found = text.toLowerCase().match(new RegExp(pattern.source, pattern.flags.replace("g", "")));
    if (found?.index === undefined) return null;
    text = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return found[0];
  };

  const isRatio = RATIO.test(part.toLowerCase());
  text = text.replace(/[([【]([^()[\]【】]*)[)\]】]/g, (whole, inside: string) => {
    const found = zerosOfUnit(inside.trim().toLowerCase());
    if (found === null) return ` ${inside} `;
    zeros = found;
    return whole === "" ? "" : " ";
  });
  const [, unit = "", before = ""] = /[/／,， _-](([万亿千]?元)|[万亿]|k)$/i.exec(text) ?? [];
  if (unit !== "" && zerosOfUnit(unit.toLowerCase()) !== null) {
    zeros = zerosOfUnit(unit.toLowerCase());
    text = text.slice(0, text.length - unit.length - 1);
  }
  if (before !== "" && zeros === null) zeros = 0;

  const spelled = monthsIn(text.toLowerCase());
  if (spelled) text = withoutMonths(text, spelled.rest);
  const yearText = take(/(?<![\da-z])(?:fy ?)?'?(?:19|20)\d{2}(?: ?财?年度?)?(?!\d)|\bfy ?'?\d{2}\b|(?<!\d)\d{2} ?年度?(?!\d)/);
  const digits = /\d+/.exec(yearText ?? "")?.[0] ?? "";
  const year = digits === "" ? (spelled?.year ?? null) : Number(digits.length === 2 ? `20${digits}` : digits);
  const known = metrics.find((name) => name !== "" && folded(text).includes(folded(name)));
  const knownAt = known === undefined ? -1 : text.toLowerCase().indexOf(known.toLowerCase());
  if (known !== undefined && knownAt >= 0) text = `${text.slice(0, knownAt)} ${text.slice(knownAt + known.length)}`;
  let kind: HeadingWords["kind"] = null;
  for (const [each, words] of KIND_WORDS) if (take(words) !== null) kind ??= each;
  const isYear = take(YEAR_WORDS) !== null;
  const metric = knownAt >= 0 ? (known ?? null) : takenMetric();
  const all = trimmed(text);
  const rest = trimmed(all.replace(/(?:合计|小计|总计)$|(?:^| )(?:sub ?-?total|total)$/i, ""));
  const isTotal = TOTAL_WORDS.test(all.toLowerCase()) || rest !== all;
  const isProduct = rest !== "" && !NO_PRODUCT.test(rest.toLowerCase());
  return { kind, year, months: spelled?.months ?? null, metric, zeros, isTotal, isYear, isRatio, rest: isProduct ? rest : null };

  /** The last one: 签约额收入 names what is earned at its end. */
  function takenMetric(): string | null {
    const found = [...text.toLowerCase().matchAll(METRIC)].at(-1);
    if (found?.index === undefined) return null;
    const own = text.slice(found.index, found.index + found[0].length);
    text = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return own.charAt(0).toUpperCase() + own.slice(1);
  }
}

/** The months were found in lower case; names keep theirs. */
function withoutMonths(text: string, rest: string): string {
  const lower = text.toLowerCase();
  let start = 0;
  while (start < rest.length && lower[start] === rest[start]) start += 1;
  const tail = rest.length - start - 1;
  return `${text.slice(0, start)} ${tail > 0 ? text.slice(text.length - tail) : ""}`;
}

function trimmed(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^[\s\-–—_·•:：/／|、,，.。;；~的]+|[\s\-–—_·•:：/／|、,，;；~的]+$/g, "")
    .replace(/^(?:of|for|in|the|by) /i, "")
    .trim();
}
