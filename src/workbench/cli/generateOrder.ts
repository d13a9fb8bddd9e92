/** What `generate` is asked for: `PLAN.json [-o OUT.xlsx] [--through-office] [--print]`. */
import { basename, dirname, extname, join, resolve } from "node:path";
import { argumentsIn, WRONG, type Wrong } from "./arguments";

export type GenerateOrder =
  | {
      readonly type: "Save";
      readonly plan: string;
      readonly out: string;
      /** By the add-in's own commands on a local workbook. */
      readonly throughOffice: boolean;
    }
  | { readonly type: "Print"; readonly plan: string }
  | { readonly type: "Help" }
  | Wrong;

/** `words`: the arguments after the program's name. Left out, OUT is the plan's name with .xlsx, beside it. */
export function generateOrder(words: readonly string[]): GenerateOrder {
  const read = argumentsIn(words, {
    out: { type: "string", short: "o" },
    print: { type: "boolean" },
    "through-office": { type: "boolean" },
  });
  if (read.type !== "Read") return read;
  const { out, print, "through-office": office } = read.given;
  const [plan, ...more] = read.rest;
  if (plan === undefined || more.length > 0 || (print !== undefined && (out !== undefined || office !== undefined))) return WRONG;
  if (print !== undefined) return { type: "Print", plan };
  const target = out ?? join(dirname(plan), `${basename(plan, extname(plan))}.xlsx`);
  return target.toLowerCase().endsWith(".xlsx") && resolve(target) !== resolve(plan)
    ? { type: "Save", plan, out: target, throughOffice: office !== undefined }
    : WRONG;
}
