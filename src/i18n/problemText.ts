import type { Detail } from "../plan/problem";
import type { ProblemTexts } from "./en/problems";

/** A problem's sentence: what is wrong and what to do. */
export function problemText<T extends Detail["type"]>(problems: ProblemTexts, detail: Extract<Detail, { readonly type: T }>): string {
  return problems[detail.type as T](detail);
}
