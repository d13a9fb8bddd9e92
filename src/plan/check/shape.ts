import * as v from "valibot";
import { planFile, problemOf, type ShapedFile } from "../file/planFile";
import type { Detail, Kind, Path, Problem } from "../problem/problem";

/**
 * The shape of a plan file: every field of the right kind, none missing, none unknown. A file with mistakes is mended with
 * harmless values, so that its names and sums can be checked as well and all mistakes are told at once.
 *
 *     { "year": "2026" }  →  WrongKind at year, and a file with year 1900 to go on with
 */
export interface Shaped {
  /** null: not even an object. */
  readonly file: ShapedFile | null;
  readonly problems: readonly Problem[];
}

/** Checks the shape of whatever was read. */
export function shape(file: unknown): Shaped {
  let parsed = v.safeParse(planFile, file);
  const problems = problemsOf(parsed);
  const lost = problems.some(({ at }) => at.length === 0);
  let mended = file;
  while (!lost && !parsed.success) {
    for (const { at, detail } of problemsOf(parsed)) mended = replaced(mended, at, stopgap(detail, at));
    parsed = v.safeParse(planFile, mended);
  }
  return { file: parsed.success ? parsed.output : null, problems };
}

function problemsOf(parsed: v.SafeParseResult<typeof planFile>): Problem[] {
  return (parsed.issues ?? []).map(problemOf);
}

/**
 * A value of the expected kind that causes no further complaint; undefined takes the field
 * away. What is missing becomes null first, which the next round knows the kind of.
 */
function stopgap(detail: Detail, at: Path): unknown {
  switch (detail.type) {
    case "UnknownField":
      return undefined;
    case "Missing":
      return at.length === 1 && at[0] === "version" ? 1 : null;
    case "UnknownVersion":
    case "NegativeWeight":
      return 1;
    case "OutOfRange":
      return detail.min;
    case "NotInList":
      return detail.allowed[0];
    case "WrongKind":
      return stopgapOfKind(detail.expected, at);
    default:
      throw new Error(`the schema does not report ${detail.type}`);
  }
}

/** Begins the texts that stand in for missing or wrong ones: no name of a user begins like this. */
const STOPGAP = "\0";

/** Did the user not write this, but `shape`? */
export function isStopgap(text: string | number): boolean {
  return typeof text === "string" && text.startsWith(STOPGAP);
}

function stopgapOfKind(kind: Kind, at: Path): unknown {
  switch (kind) {
    case "text":
      return `${STOPGAP}${at.join("/")}`;
    case "number":
    case "whole number":
      return 1;
    case "amount":
      return "0";
    case "date":
      return "";
    case "list":
      return [];
    case "object":
      return {};
  }
}

/** A copy of the file with another value at a place; undefined takes the field away. */
function replaced(file: unknown, at: Path, value: unknown): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return value;
  if (Array.isArray(file)) return file.map((entry: unknown, i) => (i === key ? replaced(entry, rest, value) : entry));
  const record = file as Readonly<Record<string, unknown>>;
  if (rest.length === 0 && value === undefined) return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  return { ...record, [key]: replaced(record[key], rest, value) };
}
