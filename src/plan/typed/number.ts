import { plain } from "./plain";

/**
 * The number that a text means, however people in an office write it: full-width digits, thousands separators, a currency, 万 and 亿,
 * any minus sign, the accountant's brackets, percent. Exact: digits are moved, never multiplied.
 *
 *     ￥1,200 → 1200      12万 → 120000      1.2万元 → 12000      （1,200） → -1200      −5 → -5      1.1% → 0.011
 *
 * Read is only what leaves no doubt: "1,5", "4 4 5", "1.200,50" and "10²" are no numbers.
 */

/** Null for what is no number; more digits than a double has are rounded to the nearest. */
export function numberIn(text: string): number | null {
  const number = Number(decimalIn(text) ?? NaN);
  // Too small a number is 0, whatever its sign.
  return Number.isFinite(number) ? number || 0 : null;
}

/** As plain decimal text with every digit as typed: "１，２００．５０" → "1200.50". */
export function decimalIn(text: string): string | null {
  const parts = partsOf(text);
  return parts === null ? null : decimalText(parts);
}

/** As `decimalIn`, but a percentage is no amount. */
export function amountIn(text: string): string | null {
  return isPercent(text) ? null : decimalIn(text);
}

/** Was a percentage typed, whatever its number? */
export function isPercent(text: string): boolean {
  return /[%‰]/.test(plain(text));
}

/** Hyphens, dashes and minus signs, all of which stand for a minus: U+2010 to U+2015, U+2212, U+2043, the katakana bar. */
export const DASHES = /[-‐-―−⁃ー]/g;

/** digits × 10^exponent. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
  readonly isNegative: boolean;
}

const CURRENCY = "(?:[¥$€£]|RMB|CNY|USD|人民币)";
const UNIT = "(?:[元圆]整?|RMB|CNY|USD)";
const SCALE = "(?:[万萬][亿億]|[十百千拾佰仟]?[万萬亿億]|[百千佰仟])";
const FIGURE = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d{1,3}(?:['’]\\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+";
const WHOLE = new RegExp(`^([+-]?) ?${CURRENCY}? ?([+-]?) ?((?:${FIGURE}))(?:e([+-]?\\d{1,3}))?(?: ?([%‰])| ?${UNIT})?$`, "i");
const SCALED = new RegExp(`^([+-]?) ?${CURRENCY}? ?([+-]?) ?((?:(?:${FIGURE}) ?${SCALE} ?)+)(?:${UNIT})?$`, "i");
const SCALED_PART = new RegExp(`(${FIGURE}) ?(${SCALE})`, "g");
const BRACKETS = new RegExp(`^(${CURRENCY}?) ?\\(([^()]+)\\)( ?(?:%|${SCALE}|${UNIT}|${SCALE} ?${UNIT})?)$`, "i");

/** Figures that NFKC would glue to their neighbours: 10² is not 102, and 1½ not 11/2. */
export const SMALL_FIGURES = /[²³¹⁰-₟¼-¾⅐-↋①-⓿❶-➓]/u;

/** No number needs more characters, and numbers of thousands of digits would be slow to count with. */
const LONGEST = 1000;

const USUAL = /^-?\d+(?:\.\d+)?$/;

function partsOf(text: string): Decimal | null {
  if (text.length <= LONGEST && USUAL.test(text)) return decimalOf(text.replace("-", ""), 0, text.startsWith("-"));
  if (text.length > LONGEST || SMALL_FIGURES.test(text)) return null;
  const dashed = plain(text).replace(DASHES, "-");
  const [, currency = "", inside, unit = ""] = BRACKETS.exec(dashed) ?? [];
  if (inside === undefined) return unbracketed(dashed);
  const amount = /[+-]/.test(inside) ? null : unbracketed(`${currency}${inside.trim()}${unit}`);
  return amount && { ...amount, isNegative: true };
}

function unbracketed(text: string): Decimal | null {
  const [, before = "", after = "", figure, exponent, percent] = WHOLE.exec(text) ?? [];
  if (figure !== undefined)
    return before !== "" && after !== "" ? null : decimalOf(figure, Number(exponent ?? 0) + shiftOf(percent), before + after === "-");
  const [, first = "", second = "", figures] = SCALED.exec(text) ?? [];
  return figures === undefined || (first !== "" && second !== "") ? null : scaled(figures, first + second === "-");
}

function shiftOf(percent: string | undefined): number {
  return percent === "%" ? -2 : percent === "‰" ? -3 : 0;
}

/** 1亿2000万: every part has a smaller scale than the one before it. */
function scaled(figures: string, isNegative: boolean): Decimal | null {
  const parts = [...figures.matchAll(SCALED_PART)].map(([, figure = "", scale = ""]) => ({ figure, zeros: zerosOf(scale) }));
  if (parts.some(({ zeros }, at) => at > 0 && zeros >= (parts[at - 1]?.zeros ?? 0))) return null;
  const decimals = parts.map(({ figure, zeros }) => decimalOf(figure, zeros, isNegative));
  const exponent = Math.min(...decimals.map((one) => one.exponent));
  return { digits: decimals.reduce((sum, one) => sum + one.digits * 10n ** BigInt(one.exponent - exponent), 0n), exponent, isNegative };
}

function zerosOf(scale: string): number {
  return [...scale].reduce((zeros, sign) => zeros + (ZEROS[sign] ?? 0), 0);
}

const ZEROS: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

function decimalOf(figure: string, shift: number, isNegative: boolean): Decimal {
  const [integer = "", fraction = ""] = figure.replace(/[,' ’]/g, "").split(".");
  return { digits: BigInt(integer + fraction), exponent: shift - fraction.length, isNegative };
}

function decimalText({ digits, exponent, isNegative }: Decimal): string {
  const sign = isNegative && digits !== 0n ? "-" : "";
  if (exponent >= 0) return `${sign}${digits === 0n ? "0" : `${digits}${"0".repeat(exponent)}`}`;
  const text = digits.toString().padStart(1 - exponent, "0");
  return `${sign}${text.slice(0, exponent)}.${text.slice(exponent)}`;
}
