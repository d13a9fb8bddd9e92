/** What `collect` is asked for: `PLAN.json FILE.xlsx… [-o PLAN2.json] [--turn CODES]`. */
import { resolve } from "node:path";
import { argumentsIn, WRONG, type Wrong } from "./arguments";

export type CollectOrder =
  | {
      readonly type: "Collect";
      readonly plan: string;
      readonly files: readonly string[];
      /** Null: they are only looked through. */
      readonly out: string | null;
      /** Codes of conflicts that end the other way than is said of them. */
      readonly turned: readonly string[];
    }
  | { readonly type: "Help" }
  | Wrong;

/** `words`: the arguments after the program's name. */
export function collectOrder(words: readonly string[]): CollectOrder {
  const read = argumentsIn(words, { out: { type: "string", short: "o" }, turn: { type: "string" } });
  if (read.type !== "Read") return read;
  const { out = null, turn = "" } = read.given;
  const turned = turn.split(",").filter((code) => code !== "");
  const [plan, ...files] = read.rest;
  if (plan === undefined || files.length === 0) return WRONG;
  return out !== null && read.rest.some((path) => resolve(path) === resolve(out)) ? WRONG : { type: "Collect", plan, files, out, turned };
}
