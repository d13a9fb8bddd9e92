import type { Detail } from "../plan/problem/problem";
import { excerpt } from "../plan/problem/excerpt";
import type { ProblemTexts } from "./problemTexts";

/** A problem's sentence: what is wrong and what to do. What somebody typed or pasted is quoted as far as anybody would read. */
export function problemText<T extends Detail["type"]>(problems: ProblemTexts, detail: Extract<Detail, { readonly type: T }>): string {
  return problems[detail.type as T](readable(detail));
}

function readable<T>(value: T): T {
  if (typeof value === "string") return excerpt(value) as T;
  if (Array.isArray(value)) return value.map(readable) as T;
  return typeof value === "object" && value !== null
    ? (Object.fromEntries(Object.entries(value).map(([name, part]) => [name, readable(part)])) as T)
    : value;
}
