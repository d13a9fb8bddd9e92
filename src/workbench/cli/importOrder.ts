/** What `import` is asked for: `BOOK.xlsx [--sheet NAME] [-o PLAN.json]`. */
import { resolve } from "node:path";
import { argumentsIn, WRONG, type Wrong } from "./arguments";

export type ImportOrder =
  | {
      readonly type: "Import";
      readonly book: string;
      /** Null: whichever has the list. */
      readonly sheet: string | null;
      /** Null: it is only looked through. */
      readonly out: string | null;
    }
  | { readonly type: "Help" }
  | Wrong;

/** `words`: the arguments after the program's name. */
export function importOrder(words: readonly string[]): ImportOrder {
  const read = argumentsIn(words, { sheet: { type: "string" }, out: { type: "string", short: "o" } });
  if (read.type !== "Read") return read;
  const { sheet = null, out = null } = read.given;
  const [book, ...more] = read.rest;
  if (book === undefined || more.length > 0) return WRONG;
  return out !== null && resolve(book) === resolve(out) ? WRONG : { type: "Import", book, sheet, out };
}
