/** Reads the words behind a command's name by the options that it has, and names what is wrong with them. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { AllTexts } from "../../i18n/allTexts";
import type { Report } from "./report";

type Options = NonNullable<ParseArgsConfig["options"]>;

export type Arguments<Name extends string> =
  /** `given`: the values of options that were given; of those that take none an empty text. */
  | { readonly type: "Read"; readonly rest: readonly string[]; readonly given: Readonly<Partial<Record<Name, string>>> }
  | { readonly type: "Help" }
  | Wrong;

/** Wrong usage. */
export interface Wrong {
  readonly type: "Wrong";
  /** Null: how to use it says all that there is to say. */
  readonly fault: Fault | null;
}

/** There is no such option, it is given twice, it lacks its value, or it takes none; `option` as typed, such as "-o". */
export interface Fault {
  readonly type: keyof AllTexts["writing"]["commandLine"]["faults"];
  readonly option: string;
}

export const WRONG: Wrong = { type: "Wrong", fault: null };

/** `-h` and `--help` are understood by every command. */
export function argumentsIn<const Own extends Options>(words: readonly string[], options: Own): Arguments<keyof Own & string> {
  const all: Options = { ...options, help: { type: "boolean", short: "h" } };
  // Not strict: then it would throw, in English, at the first fault.
  const { tokens } = parseArgs({ args: [...words], options: all, allowPositionals: true, strict: false, tokens: true });
  const found = tokens.filter((token) => token.kind === "option");
  if (found.some(({ name }) => name === "help")) return { type: "Help" };
  for (const [at, { name, rawName: option, value, inlineValue }] of found.entries()) {
    const known = all[name];
    if (known === undefined) return { type: "Wrong", fault: { type: "unknown", option } };
    if (found.findIndex((other) => other.name === name) !== at) return { type: "Wrong", fault: { type: "twice", option } };
    if (known.type === "boolean" && value !== undefined) return { type: "Wrong", fault: { type: "noValue", option } };
    // What looks like the next option is no value.
    if (known.type === "string" && (!value || (!inlineValue && value.startsWith("-"))))
      return { type: "Wrong", fault: { type: "valueMissing", option } };
  }
  return {
    type: "Read",
    rest: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
    given: Object.fromEntries(found.map(({ name, value = "" }) => [name, value])) as Partial<Record<keyof Own & string, string>>,
  };
}

/** What a command answers that was only asked how it is used, or was used wrongly. */
export function usageReport(order: { readonly type: "Help" } | Wrong, usage: string, { writing }: AllTexts): Report {
  if (order.type === "Help") return { code: 0, out: [usage], errors: [] };
  const { fault } = order;
  return { code: 2, out: [], errors: [...(fault === null ? [] : [writing.commandLine.faults[fault.type](fault.option)]), usage] };
}
