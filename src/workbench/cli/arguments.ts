/** What the command line asks for: `PLAN.json [-o OUT.xlsx] [--print]`. */
import { basename, dirname, extname, join } from "node:path";

export type Order =
  | { readonly type: "Save"; readonly plan: string; readonly out: string }
  | { readonly type: "Print"; readonly plan: string }
  | { readonly type: "Help" }
  | { readonly type: "Wrong" };

/** `words`: the arguments after the program's name. Left out, OUT is the plan's name with .xlsx, beside it. */
export function orderOf(words: readonly string[]): Order {
  if (words.includes("-h") || words.includes("--help")) return { type: "Help" };
  const print = words.includes("--print");
  const option = words.indexOf("-o");
  const out = option < 0 ? null : words[option + 1];
  const rest = words.filter((word, index) => word !== "--print" && (option < 0 || (index !== option && index !== option + 1)));
  const [plan] = rest;
  if (plan === undefined || rest.length > 1 || plan.startsWith("-") || out === undefined) return { type: "Wrong" };
  if (print) return out === null ? { type: "Print", plan } : { type: "Wrong" };
  if (out === null) return { type: "Save", plan, out: join(dirname(plan), `${basename(plan, extname(plan))}.xlsx`) };
  return out.toLowerCase().endsWith(".xlsx") ? { type: "Save", plan, out } : { type: "Wrong" };
}
