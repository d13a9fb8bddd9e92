import type { Detail, Path } from "../../problem/problem";
import { finder, namesOf, type Named } from "../../typed/finder";
import type { Report } from "./report";

/**
 * A record by product or metric, such as { "users": "1200", "收入": "36000.00" }, put into the order of the products or metrics;
 * null where it has no entry.
 */
export function inOrder<T>(
  record: Readonly<Record<string, T>>,
  entries: readonly Named[],
  unknown: "UnknownProduct" | "UnknownMetric",
  at: Path,
  report: Report,
): readonly (Keyed<T> | null)[] {
  const find = finder(entries);
  const found: (Keyed<T> | null)[] = entries.map(() => null);
  for (const [key, value] of Object.entries(record)) {
    const i = find(key);
    const mistake: Detail | null =
      i === undefined ? { type: unknown, name: key, known: namesOf(entries) } : found[i] ? { type: "DuplicateName", name: key } : null;
    if (mistake) report([...at, key], mistake);
    else if (i !== undefined) found[i] = { key, value };
  }
  return found;
}

/** A value with the key that it stands under in the file. */
export interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}
