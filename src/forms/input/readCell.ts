import { numberIn } from "../../plan/numberIn";
import type { Path } from "../../plan/problem";
import { folded } from "../../plan/sameName";
import { dateOfSerial } from "../../sheet/formats";
import type { Position } from "../../sheet/spec";
import type { Draft } from "./draft";

/**
 * One cell as the plan file wants it: a name, a number, an amount as decimal text, or a list such as "50%, 75%". Empty cells
 * are undefined. What only a sheet can get wrong is told here: errors such as #REF!, and numbers kept as text.
 */

export function readText(draft: Draft, at: Position, path: Path): string | undefined {
  const value = read(draft, at, path);
  if (value === undefined) return undefined;
  return typeof value === "number" ? decimal(value) : String(value);
}

/** A number; other text stays for the plan's own checks to refuse. */
export function readNumber(draft: Draft, at: Position, path: Path): number | string | boolean | undefined {
  const value = read(draft, at, path);
  const meant = typeof value === "string" ? numberIn(value) : null;
  if (meant === null) return value;
  draft.report(path, { type: "NumberAsText", found: String(value) });
  return meant;
}

/** A share such as "20%" or 0.2. */
export function readShare(draft: Draft, at: Position, path: Path): number | string | boolean | undefined {
  const [share, ...more] = readList(draft, at, path) ?? [];
  return more.length === 0 ? share : String(draft.cell(at));
}

/** A day: a date as Excel keeps it, or text such as 2026-07-01, 2026/7/1 or 2026年7月1日; other text stays for the plan's own checks. */
export function readDay(draft: Draft, at: Position, path: Path): number | string | boolean | undefined {
  const value = read(draft, at, path);
  if (typeof value === "number") return dateOfSerial(value) ?? value;
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(String(value ?? "").normalize("NFKC")) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : value;
}

/** Decimal text, exact to the 15 digits that a cell keeps. */
export function readAmount(draft: Draft, at: Position, path: Path): string | boolean | undefined {
  const value = readNumber(draft, at, path);
  return typeof value === "number" ? decimal(value) : value;
}

/** A share such as 5% as the number of percent, 5. */
export function readPercent(draft: Draft, at: Position, path: Path): number | string | boolean | undefined {
  const value = readNumber(draft, at, path);
  return typeof value === "number" ? Number((value * 100).toPrecision(15)) : value;
}

/** A date as "2026-02-15", kept as Excel's own or typed as 2026/2/15 or 2026年2月15日; other text stays for the plan's own checks. */
export function readDate(draft: Draft, at: Position, path: Path): string | undefined {
  const value = read(draft, at, path);
  if (value === undefined) return undefined;
  if (typeof value === "number") return dateOfSerial(value) ?? String(value);
  const [, year = "", month = "", day = ""] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(String(value).normalize("NFKC").replace(/\s/g, "")) ?? [];
  return year === "" ? String(value) : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** One of some words, in any language, as what it stands for; another word stays for the plan's own checks. */
export function readChoice<T extends string>(words: readonly Readonly<Record<T, string>>[]): (draft: Draft, at: Position, path: Path) => string | undefined {
  const meanings = new Map(words.flatMap((own) => Object.entries<string>(own).flatMap(([meaning, word]) => [[folded(word), meaning] as const, [folded(meaning), meaning] as const])));
  return (...cell) => {
    const word = readText(...cell);
    return word && (meanings.get(folded(word)) ?? word);
  };
}

/** Numbers with anything between them: "1, 1, 6", "50%，75%". One number may also stand as a number. */
export function readList(draft: Draft, at: Position, path: Path): readonly (number | string | boolean)[] | undefined {
  const value = read(draft, at, path);
  if (typeof value !== "string") return value === undefined ? undefined : [value];
  const entries = value.split(/[\s,，、;；]+/).filter((entry) => entry !== "");
  return entries.map((entry) => numberIn(entry) ?? entry);
}

function read(draft: Draft, at: Position, path: Path): number | string | boolean | undefined {
  draft.put(path, at);
  const error = draft.error(at);
  if (error === null) return draft.cell(at) ?? undefined;
  draft.report(path, { type: "ErrorInCell", found: error });
  return undefined;
}

function decimal(value: number): string {
  return String(Number(value.toPrecision(15)));
}
