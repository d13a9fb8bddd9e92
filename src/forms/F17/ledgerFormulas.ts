import { HOURS_A_DAY } from "../../plan/calendar/hours";
import { LEDGER_YEARS, type TimeItem } from "../../plan/inputs/timeLedger";
import { exactSum } from "../../plan/numbers/exact";
import { ledger, printedLedger } from "../../plan/time/ledger";
import { a1 } from "../../sheet/place/address";
import type { Formula } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { columnOf, HEAD_ROW, ITEMS_ROW, SETTINGS_ROW, type ColumnF17, type RowsF17 } from "./places";

/**
 * The live part of a time ledger, with the values it comes to. As they are, years have nothing rounded; where printed figures are to add
 * up, every item gets its whole tenths, and those with the largest remainders one more, until the span is used up to the tenth.
 */
export interface LedgerFormulas {
  readonly heading: Formula;
  /** Of every row that has room for an item; "" where nothing is to be counted. */
  readonly years: readonly Formula[];
  readonly balance: readonly Formula[];
  /** Hidden: whole tenths of a year, and what is above them; at the end those of the rest. */
  readonly tenths: readonly Formula[];
  readonly remainder: readonly Formula[];
  /** Hidden: tenths that are still to be given out; "" where nothing is rounded. */
  readonly left: Formula;
  readonly sums: { readonly hours: Formula; readonly years: Formula; readonly rest: Formula };
  /** Whether the hours fit into a day. */
  readonly check: Formula;
}

/** Excel's own figure for the number of years: an empty cell means the usual ones. */
const SPAN_CELL = fixed("hours", SETTINGS_ROW);
const SPAN = `IF(N(${SPAN_CELL})>0,${SPAN_CELL},${LEDGER_YEARS})`;
const SWITCH = fixed("balance", SETTINGS_ROW);
const LEFT = fixed("tenths", SETTINGS_ROW);

export function ledgerFormulas(
  items: readonly TimeItem[],
  span: number,
  addsUp: boolean,
  { items: rows, foot }: RowsF17,
  words: Texts["forms"]["F17"],
): LedgerFormulas {
  const hours = Array.from({ length: rows }, (_, row) => items[row]?.hours ?? null);
  const printed = addsUp ? printedLedger(hours, span) : null;
  const { years, balance } = printed ?? ledger(hours, span);
  const day = exactSum(hours);
  const body = (column: ColumnF17): string => `${at(column, HEAD_ROW)}:${at(column, foot)}`;
  const all = (column: ColumnF17): string => `${anchored(column, HEAD_ROW)}:${anchored(column, foot)}`;
  const over = `ROUND(SUM(${body("hours")})-${HOURS_A_DAY},6)>0`;
  const shares = [...hours, exactSum([HOURS_A_DAY, -day])].map((one) => tenthsOf(one, span));
  const given = exactSum(shares.map((share) => share?.tenths ?? 0));
  /** What a row calculates only once its hours are known. */
  const known = (row: number, formula: string): string => `=IF(ISNUMBER(${at("hours", row)}),${formula},"")`;
  const share = (row: number): string => (row < foot ? at("hours", row) : `(${HOURS_A_DAY}-SUM(${body("hours")}))`);
  const tenths = (row: number): string => `INT(ROUND(${share(row)}/24*${SPAN}*10,9))`;
  const remainder = (row: number): string => `ROUND(${share(row)}/24*${SPAN}*10-${at("tenths", row)},9)`;
  const each = (of: (row: number) => string, values: readonly (number | null)[]): readonly Formula[] =>
    hours.map((_, row) => ({ formula: known(ITEMS_ROW + row, of(ITEMS_ROW + row)), value: values[row] ?? "" }));
  const rounded = (row: number): string => {
    const own = at("remainder", row);
    const rank = `RANK(${own},${all("remainder")})+COUNTIF(${anchored("remainder", HEAD_ROW)}:${at("remainder", row - 1)},${own})`;
    return `(${at("tenths", row)}+IF(${rank}<=${LEFT},1,0))/10`;
  };
  return {
    heading: {
      formula: `=${[`"${words.yearsBefore}"`, SPAN, `"${words.yearsAfter}"`].filter((part) => part !== '""').join("&")}`,
      value: `${words.yearsBefore}${span}${words.yearsAfter}`,
    },
    years: each((row) => `IF(ISNUMBER(${LEFT}),${rounded(row)},${at("hours", row)}/24*${SPAN})`, years),
    balance: each((row) => `${SPAN}-SUM(${anchored("years", HEAD_ROW)}:${at("years", row)})`, balance),
    tenths: [
      ...each(
        tenths,
        shares.map((one) => one?.tenths ?? null),
      ),
      { formula: `=${tenths(foot)}`, value: shares.at(-1)?.tenths ?? "" },
    ],
    remainder: [
      ...each(
        remainder,
        shares.map((one) => one?.remainder ?? null),
      ),
      { formula: `=${remainder(foot)}`, value: shares.at(-1)?.remainder ?? "" },
    ],
    left: {
      formula: `=IF(AND(${SWITCH}="${words.choices.yes}",NOT(${over})),${SPAN}*10-SUM(${body("tenths")}),"")`,
      value: printed === null ? "" : span * 10 - given,
    },
    sums: sumsOf(hours, day, printed ?? ledger(hours, span), span, body),
    check: checkOf(hours, day, over, body, words),
  };
}

/** Whole tenths of a year and what is above them, as the hidden columns have them. */
function tenthsOf(hours: number | null, span: number): { readonly tenths: number; readonly remainder: number } | null {
  if (hours === null) return null;
  const exact = (hours / HOURS_A_DAY) * span * 10;
  const tenths = Math.floor(Number(exact.toFixed(9)));
  return { tenths, remainder: Number((exact - tenths).toFixed(9)) };
}

/** Empty while nothing is counted. */
function sumsOf(
  hours: readonly (number | null)[],
  day: number,
  { years, rest }: ReturnType<typeof ledger>,
  span: number,
  body: (column: ColumnF17) => string,
): LedgerFormulas["sums"] {
  const isEmpty = hours.every((one) => one === null);
  const sum = (formula: string, value: number): Formula => ({
    formula: `=IF(COUNT(${body("hours")})=0,"",${formula})`,
    value: isEmpty ? "" : value,
  });
  return {
    hours: sum(`SUM(${body("hours")})`, day),
    years: sum(
      `SUM(${body("years")})`,
      years.reduce<number>((all, one) => all + (one ?? 0), 0),
    ),
    rest: sum(`${SPAN}-SUM(${body("years")})`, isEmpty ? span : rest),
  };
}

function checkOf(
  hours: readonly (number | null)[],
  day: number,
  over: string,
  body: (column: ColumnF17) => string,
  { check: words }: Texts["forms"]["F17"],
): Formula {
  const two = (value: number): number => Number(value.toFixed(2));
  const sum = `SUM(${body("hours")})`;
  const [overBefore, overAfter] = words.over;
  const [fitsBefore, fitsBetween, fitsAfter] = words.fits;
  const fits = `"${fitsBefore}"&ROUND(${sum},2)&"${fitsBetween}"&ROUND(${HOURS_A_DAY}-${sum},2)&"${fitsAfter}"`;
  const isEmpty = hours.every((one) => one === null);
  return {
    formula:
      `=IF(COUNTA(${body("hours")})-1>COUNT(${body("hours")}),"${words.text}",` +
      `IF(${over},"${overBefore}"&ROUND(${sum}-${HOURS_A_DAY},2)&"${overAfter}",` +
      `IF(COUNT(${body("hours")})>COUNT(${body("balance")}),"${words.formulas}",` +
      `IF(COUNT(${body("hours")})=0,"",${fits}))))`,
    value: isEmpty
      ? ""
      : day > HOURS_A_DAY
        ? `${overBefore}${two(day - HOURS_A_DAY)}${overAfter}`
        : `${fitsBefore}${two(day)}${fitsBetween}${two(HOURS_A_DAY - day)}${fitsAfter}`,
  };
}

function at(column: ColumnF17, row: number): string {
  return a1({ row, column: columnOf(column) });
}

/** C$4: stays in its row. */
function anchored(column: ColumnF17, row: number): string {
  return a1({ row, column: columnOf(column) }, "row");
}

/** $C$4 */
function fixed(column: ColumnF17, row: number): string {
  return a1({ row, column: columnOf(column) }, "absolute");
}
