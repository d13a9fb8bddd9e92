/** What a field that is not as it should be says: the detail of a problem, which valibot carries as text. */
import type * as v from "valibot";
import { excerpt } from "../../problem/excerpt";
import type { Kind } from "../../problem/kind";
import type { Detail, Problem } from "../../problem/problem";
import { wrongKind } from "../../typed/wrongKind";

/** valibot carries a message as text, so the detail of a problem travels in it as JSON; `problemOf` unpacks it. */
export function says(detail: (found: string, issue: v.BaseIssue<unknown>) => Detail) {
  return (issue: v.BaseIssue<unknown>): string => JSON.stringify(detail(shown(issue.input), issue));
}

/** The problem behind an issue of the plan file's schema. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const at = (issue.path ?? []).map(({ key }) => key as string | number);
  const detail = JSON.parse(issue.message) as Detail;
  // A field learns its own name only on the way up.
  return { level: "error", at, detail: detail.type === "UnknownField" ? { type: "UnknownField", field: String(at.at(-1)) } : detail };
}

export function wrong(expected: Kind) {
  return says((found) => wrongKind(expected, found));
}

export function outOfRange(min: number, max: number) {
  return says((found) => ({ type: "OutOfRange", found, min, max }));
}

/** Objects report a field that is not there with themselves as the sender. */
export function missingOrWrong(found: string, issue: v.BaseIssue<unknown>): Detail {
  return issue.expected?.startsWith('"') ? { type: "Missing" } : { type: "WrongKind", expected: "object", found };
}

/** What stands there, as far as a person reads: neither its size nor its depth is known. */
function shown(value: unknown): string {
  if (value === undefined) return "";
  return excerpt(typeof value === "string" ? value : JSON.stringify(outline(value, SHOWN_LEVELS)));
}

const SHOWN_LEVELS = 3;
const SHOWN_ENTRIES = 10;

function outline(value: unknown, levels: number): unknown {
  if (typeof value === "string") return excerpt(value);
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return "…";
  if (Array.isArray(value)) return value.slice(0, SHOWN_ENTRIES).map((entry) => outline(entry, levels - 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, SHOWN_ENTRIES)
      .map(([key, entry]) => [excerpt(key), outline(entry, levels - 1)]),
  );
}
