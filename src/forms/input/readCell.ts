import type { Path } from "../../plan/problem";
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

/** Decimal text, exact to the 15 digits that a cell keeps. */
export function readAmount(draft: Draft, at: Position, path: Path): string | boolean | undefined {
  const value = readNumber(draft, at, path);
  return typeof value === "number" ? decimal(value) : value;
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

/** The number that a text means, Chinese full-width digits, thousands separators, a currency sign and percent included; null if none. */
function numberIn(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/\s/g, "").replace(/^([+-]?)[¥￥$]/, "$1");
  const [, number, percent] = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?|[+-]?\.\d+)(%?)$/i.exec(plain) ?? [];
  if (number === undefined) return null;
  const value = Number(number.replace(/,/g, ""));
  return percent ? value / 100 : value;
}

function decimal(value: number): string {
  return String(Number(value.toPrecision(15)));
}
