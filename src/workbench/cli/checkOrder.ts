/** What `check` is asked for: `PLAN.json [--on 2026-06-30] [--json]`. */
import { argumentsIn, WRONG, type Wrong } from "./arguments";

export type CheckOrder =
  | {
      readonly type: "Check";
      readonly plan: string;
      /** As it was typed; null: today. */
      readonly on: string | null;
      readonly json: boolean;
    }
  | { readonly type: "Help" }
  | Wrong;

/** `words`: the arguments after the program's name. */
export function checkOrder(words: readonly string[]): CheckOrder {
  const read = argumentsIn(words, { on: { type: "string" }, json: { type: "boolean" } });
  if (read.type !== "Read") return read;
  const { on = null, json } = read.given;
  const [plan, ...more] = read.rest;
  return plan === undefined || more.length > 0 ? WRONG : { type: "Check", plan, on, json: json !== undefined };
}
