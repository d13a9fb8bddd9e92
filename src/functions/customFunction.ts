import type { HelpTexts } from "../i18n/en/functions/help";
import { Refused, type Parameter } from "./parameter";
import type { FunctionProblem } from "../i18n/functionProblem";

/**
 * A function of the add-in in Excel's formulas, described once: its name, what it takes, what it answers. Excel's metadata,
 * the help texts' type and the call all follow from it.
 */
export interface CustomFunction {
  /** Upper case, the same in every language, never changed: it stands in people's workbooks. */
  readonly id: FunctionId;
  readonly parameters: Readonly<Record<string, Parameter<unknown>>>;
  readonly result: Result;
  /** @param args in the order of `parameters`, as Excel hands them over; more are ignored */
  call(args: readonly unknown[]): Answer;
}

export type FunctionId = keyof HelpTexts;

export interface Result {
  readonly type: "number" | "string" | "any";
  readonly dimensionality: "scalar" | "matrix";
}

/** A value, a table of values in which single cells may be errors or left empty (""), or what is wrong. */
export type Answer = number | string | readonly (readonly (number | string | FunctionProblem)[])[] | FunctionProblem;

/** What `answer` gets: every argument as its parameter reads it, by name. */
type Arguments<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

export function customFunction<Id extends FunctionId, P extends Readonly<Record<keyof HelpTexts[Id]["parameters"], Parameter<unknown>>>>(
  id: Id,
  parameters: P,
  result: Result,
  answer: (args: Arguments<P>) => Answer,
): CustomFunction {
  const readers = Object.entries<Parameter<unknown>>(parameters);
  return {
    id,
    parameters: parameters as Readonly<Record<string, Parameter<unknown>>>,
    result,
    call: (args) => {
      const read: Record<string, unknown> = {};
      for (const [position, [name, parameter]] of readers.entries()) {
        const value = parameter.read(args[position], name);
        if (value instanceof Refused) return value.problem;
        read[name] = value;
      }
      return answer(read as Arguments<P>);
    },
  };
}

export const NUMBER: Result = { type: "number", dimensionality: "scalar" };
export const NUMBERS: Result = { type: "number", dimensionality: "matrix" };
/** Single cells may be errors or empty, which a table said to hold numbers may not: https://github.com/OfficeDev/office-js/issues/2174 */
export const CELLS: Result = { type: "any", dimensionality: "matrix" };
export const TEXT: Result = { type: "string", dimensionality: "scalar" };
