import type { Path } from "../../plan/problem/problem";
import { dateIn } from "../../plan/typed/date";
import { numbersIn } from "../../plan/typed/list";
import { planMonthIn, yearIn } from "../../plan/typed/month";
import { folded } from "../../plan/typed/name";
import { amountIn, isPercent, numberIn } from "../../plan/typed/number";
import { percentIn } from "../../plan/typed/percent";
import type { Position } from "../../sheet/place/place";
import type { Draft } from "./draft";
import { FIRST_DAY } from "../parts/monthOrDay";

/**
 * One cell as the plan file wants it: a name, a number, an amount as decimal text, or a list such as "50%, 75%". Empty cells
 * are undefined. Text is read as `plan/typed` reads it everywhere; what leaves a doubt stays for the plan's own checks to refuse. What only
 * a sheet can get wrong is told here: errors such as #REF!, and numbers kept as text, with which Excel does not calculate.
 */

export function readText(draft: Draft, at: Position, path: Path): string | undefined {
  const value = read(draft, at, path);
  if (value === undefined) return undefined;
  return typeof value === "number" ? decimal(value) : String(value);
}

type Value = number | string | boolean | undefined;

export function readNumber(draft: Draft, at: Position, path: Path): Value {
  return readAs(numberIn, draft, at, path);
}

/** 2026 or 2026年. */
export function readYear(draft: Draft, at: Position, path: Path): Value {
  return readAs(yearIn, draft, at, path);
}

/** Which months a text can name. `year`: null where it is not known. */
export interface PlanMonths {
  readonly year: number | null;
  readonly firstMonth: number;
}

/** A month counted from the plan's first, or called by its name: in a year that begins in April, 7月 is the fourth. */
export function monthReader(months: PlanMonths): (draft: Draft, at: Position, path: Path) => Value {
  return (...cell) => readAs((text) => planMonthIn(text, months), ...cell);
}

/** A month as above, or a day: "2026-04-16". */
export function monthOrDayReader(months: PlanMonths): (draft: Draft, at: Position, path: Path) => Value {
  const month = monthReader(months);
  return (draft, at, path) => {
    const found = draft.cell(at);
    const isDay = typeof found === "number" ? found >= FIRST_DAY : typeof found === "string" && dateIn(found) !== null;
    return isDay ? readDate(draft, at, path) : month(draft, at, path);
  };
}

/** A share such as "20%" or 0.2, which may well stand as text. */
export function readShare(draft: Draft, at: Position, path: Path): Value {
  const value = read(draft, at, path);
  return typeof value === "string" ? (numberIn(value) ?? value) : value;
}

/** Decimal text, exact to the 15 digits that a cell keeps. */
export function readAmount(draft: Draft, at: Position, path: Path): string | boolean | undefined {
  const value = read(draft, at, path);
  if (typeof value === "number") return decimal(value);
  const meant = typeof value === "string" ? amountIn(value) : null;
  if (meant === null) return value;
  draft.numberAsText(path, at, String(value), Number(meant));
  return meant;
}

/** A share such as 5% as the number of percent, 5. */
export function readPercent(draft: Draft, at: Position, path: Path): Value {
  const value = readAs(numberIn, draft, at, path);
  const text = draft.cell(at);
  if (typeof text === "string" && isPercent(text)) return percentIn(text) ?? value;
  return typeof value === "number" ? Number((value * 100).toPrecision(15)) : value;
}

/** A date as "2026-02-15", kept as Excel's own or typed in any of the usual ways. */
export function readDate(draft: Draft, at: Position, path: Path): string | undefined {
  const value = read(draft, at, path);
  if (value === undefined) return undefined;
  return (typeof value === "boolean" ? null : dateIn(value)) ?? String(value);
}

/** One of some words, in any language, as what it stands for; another word stays for the plan's own checks. */
export function readChoice<T extends string>(
  words: readonly Readonly<Record<T, string>>[],
): (draft: Draft, at: Position, path: Path) => string | undefined {
  const meanings = new Map(
    words.flatMap((own) =>
      Object.entries<string>(own).flatMap(([meaning, word]) => [[folded(word), meaning] as const, [folded(meaning), meaning] as const]),
    ),
  );
  return (...cell) => {
    const word = readText(...cell);
    return word && (meanings.get(folded(word)) ?? word);
  };
}

/** Numbers with anything between them: "1, 1, 6", "50%，75%". One number may also stand as a number. */
export function readList(draft: Draft, at: Position, path: Path): readonly (number | string | boolean)[] | undefined {
  const value = read(draft, at, path);
  if (typeof value !== "string") return value === undefined ? undefined : [value];
  return numbersIn(value);
}

/** An amount of a year; or twelve in one cell, by month. */
export function readYearly(draft: Draft, at: Position, path: Path): Value | readonly (number | string)[] {
  const value = readAs(
    (text) => {
      const meant = amountIn(text);
      return meant === null ? null : Number(meant);
    },
    draft,
    at,
    path,
  );
  if (typeof value !== "string") return value;
  const months = numbersIn(value);
  return months.length > 1 ? months : value;
}

/** Text that means a number; anything else as it stands. */
function readAs(meaning: (text: string) => number | null, draft: Draft, at: Position, path: Path): Value {
  const value = read(draft, at, path);
  const meant = typeof value === "string" ? meaning(value) : null;
  if (meant === null) return value;
  draft.numberAsText(path, at, String(value), meant);
  return meant;
}

function read(draft: Draft, at: Position, path: Path): Value {
  draft.put(path, at);
  const error = draft.error(at);
  const formula = draft.uncalculated(at);
  if (error !== null) draft.report(path, { type: "ErrorInCell", found: error });
  else if (formula !== null)
    draft.report(path, { type: "NotCalculated", formula: formula.length > LONGEST ? `${formula.slice(0, LONGEST)}…` : formula });
  else return draft.cell(at) ?? undefined;
  return undefined;
}

/** Characters of a formula that are quoted. */
const LONGEST = 60;

function decimal(value: number): string {
  return String(Number(value.toPrecision(15)));
}
