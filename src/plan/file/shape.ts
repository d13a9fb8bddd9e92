import * as v from "valibot";
import type { Path, Problem } from "../problem/problem";
import { stopgap } from "./checking/stopgap";
import { problemOf } from "./fields/wrong";
import type { ShapedFile } from "./planFile";

/**
 * The shape of a plan file: every field of the right kind, none missing, none unknown. A file with mistakes is mended with
 * harmless values, so that its names and sums can be checked as well and all mistakes are told at once.
 *
 *     { "year": "2026" }  →  WrongKind at year, and a file with year 1900 to go on with
 */
export interface Shaped {
  /** null: not even an object, or of a later version, of which nobody knows what its fields mean. */
  readonly file: ShapedFile | null;
  readonly problems: readonly Problem[];
}

/** Checks the shape of whatever was read against a plan file's schema, or a part of it. */
export function shape(file: unknown, schema: v.GenericSchema): Shaped {
  let parsed = v.safeParse(schema, file);
  const problems = problemsOf(parsed);
  const later = problems.find(isLaterVersion);
  if (later) return { file: null, problems: [later] };
  const lost = problems.some(({ at }) => at.length === 0);
  let mended = file;
  while (!lost && !parsed.success) {
    for (const { at, detail } of problemsOf(parsed)) mended = replaced(mended, at, stopgap(detail, at));
    parsed = v.safeParse(schema, mended);
  }
  return { file: parsed.success ? (parsed.output as ShapedFile) : null, problems };
}

function problemsOf(parsed: v.SafeParseResult<v.GenericSchema>): Problem[] {
  return (parsed.issues ?? []).map(problemOf);
}

function isLaterVersion({ detail }: Problem): boolean {
  return detail.type === "UnknownVersion" && Number(detail.found) > 1;
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
